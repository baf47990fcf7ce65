package kz.ethnomediation.registry.mediators.messaging;

import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.mediators.StatusInterval;
import org.jspecify.annotations.Nullable;

/** A status in an event: from which day, and until which; {@code until} is the first day that belongs to it no more. */
record StatusDays(
        MediatorStatus status, LocalDate from, @Nullable LocalDate until) {

    static List<StatusDays> of(List<StatusInterval> standing) {
        return standing.stream()
                .map(interval -> new StatusDays(
                        interval.status(),
                        interval.change().effectiveOn(),
                        interval.until().orElse(null)))
                .toList();
    }
}
