package kz.ethnomediation.registry.mediators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The steps of one entry in the order in which they were recorded, which is also the order of their days. */
public record StatusHistory(List<StatusChange> changes) {

    public StatusHistory {
        changes = List.copyOf(changes);
    }

    /** The interval that holds {@code day}; of two steps on one day the later one holds it. Empty before the entry. */
    public Optional<StatusInterval> on(LocalDate day) {
        for (var at = changes.size() - 1; at >= 0; at--) {
            if (!changes.get(at).effectiveOn().isAfter(day)) {
                return Optional.of(new StatusInterval(changes.get(at), startOf(at + 1)));
            }
        }
        return Optional.empty();
    }

    /** Whether the mediator was entitled to mediate on {@code day}, with the interval that proves it (domain rule 14). */
    public Entitlement entitlementOn(LocalDate day) {
        var interval = on(day);
        return new Entitlement(
                day, interval.filter(held -> held.status().isEntitled()).isPresent(), interval);
    }

    private Optional<LocalDate> startOf(int at) {
        return at < changes.size() ? Optional.of(changes.get(at).effectiveOn()) : Optional.empty();
    }
}
