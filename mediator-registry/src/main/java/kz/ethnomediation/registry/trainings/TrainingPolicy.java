package kz.ethnomediation.registry.trainings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the published list {@code training-policy} says; its numbers are rules of the network and of the training rules of 2025, and
 * say themselves which of them are confirmed.
 *
 * @param programmeHours below which a programme is short (domain 1.5)
 * @param warnings how many days before the expiry a warning is due, any order (features row 32)
 */
public record TrainingPolicy(int programmeHours, List<Integer> warnings) {

    public TrainingPolicy {
        warnings = warnings.stream().sorted().toList();
    }

    /** The days before an expiry from which anybody has to be warned at all. */
    public int widest() {
        return warnings.isEmpty() ? 0 : warnings.getLast();
    }

    /** The warning that is due on the day: the narrowest step that has been reached; none once the certificate has expired. */
    public Optional<ExpiryWarning> due(Expiry expiry, LocalDate day) {
        var left = expiry.daysLeft(day);
        if (left <= 0) {
            return Optional.empty();
        }
        return warnings.stream()
                .filter(step -> left <= step)
                .findFirst()
                .map(step ->
                        new ExpiryWarning(expiry, left, step, expiry.expiresOn().minusDays(step)));
    }

    /** All that are due on the day, the soonest expiry first. */
    List<ExpiryWarning> due(Collection<Expiry> expiries, LocalDate day) {
        return expiries.stream()
                .flatMap(expiry -> due(expiry, day).stream())
                .sorted(Comparator.comparingInt(ExpiryWarning::daysLeft)
                        .thenComparing(warning -> warning.expiry().certificate()))
                .toList();
    }
}
