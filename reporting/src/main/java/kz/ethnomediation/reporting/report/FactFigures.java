package kz.ethnomediation.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the facts say about a period.
 *
 * @param latestLoggedAt the latest piece of knowledge held, whatever its period
 * @param firstMovementOn the earliest day with a movement of an appeal: before it, the facts know nothing
 * @param lastMovementOn the latest such day
 * @param firstStandingOn the earliest day with a mediator's standing
 * @param activeMediators mediators that are active when the period ends, by the region in which they count
 * @param undeliveredNotices notices whose term had passed and that had reached nobody, by region
 * @param signals early-warning signals, which count in no line of appeals
 */
public record FactFigures(
        @Nullable Instant latestLoggedAt,
        @Nullable LocalDate firstMovementOn,
        @Nullable LocalDate lastMovementOn,
        List<MovementCount> movements,
        @Nullable LocalDate firstStandingOn,
        Map<String, Long> activeMediators,
        Map<String, Long> undeliveredNotices,
        SignalFigures signals) {

    public FactFigures {
        movements = List.copyOf(movements);
        activeMediators = Map.copyOf(activeMediators);
        undeliveredNotices = Map.copyOf(undeliveredNotices);
    }
}
