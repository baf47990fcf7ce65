package kz.ethnomediation.registry.certificates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.MediatorId;

/**
 * That a mediator's certificate ends soon.
 *
 * @param last the last day on which it is valid
 */
public record Expiry(MediatorId mediator, CertificateId certificate, LocalDate last) {

    /** The days that follow the day and on which it is still valid. */
    public int daysLeft(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, last);
    }

    /**
     * The warning that is due on the day: the narrowest of the steps that has been reached, none once the certificate has expired.
     *
     * @param steps how many days before the last one a warning is due, in any order (features row 32)
     */
    public Optional<ExpiryWarning> due(LocalDate day, Collection<Integer> steps) {
        var left = daysLeft(day);
        if (left < 0) {
            return Optional.empty();
        }
        return steps.stream()
                .filter(step -> left <= step)
                .min(Comparator.naturalOrder())
                .map(step -> new ExpiryWarning(this, left, step, last.minusDays(step)));
    }
}
