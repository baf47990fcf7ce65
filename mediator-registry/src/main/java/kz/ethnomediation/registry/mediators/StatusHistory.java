package kz.ethnomediation.registry.mediators;

import java.time.Instant;
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

    /** What the register said of the steps at the moment. */
    public StatusHistory knownAt(Instant moment) {
        return new StatusHistory(changes.stream()
                .filter(change -> !change.recordedAt().isAfter(moment))
                .toList());
    }

    /** Whether the mediator was in the register, as the report counts him, on {@code day} (domain rule 34). */
    public boolean isActiveOn(LocalDate day) {
        return on(day).filter(held -> held.status().isEntitled()).isPresent();
    }

    private Optional<LocalDate> startOf(int at) {
        return at < changes.size() ? Optional.of(changes.get(at).effectiveOn()) : Optional.empty();
    }
}
