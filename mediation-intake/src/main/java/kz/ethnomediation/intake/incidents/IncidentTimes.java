package kz.ethnomediation.intake.incidents;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.ethnomediation.intake.incidents.IncidentOutcome.Invalid;

/** What a moment may be that somebody gives: past, but for the difference of clocks, and within what anybody still records. */
final class IncidentTimes {

    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(10);
    private static final Duration LONGEST_AGO = Duration.ofDays(3_660);

    private IncidentTimes() {}

    static Optional<Invalid> refusal(String pointer, Instant given, Instant now) {
        if (given.isAfter(now.plus(CLOCK_DIFFERENCE))) {
            return Optional.of(new Invalid(pointer, "ahead"));
        }
        return given.isBefore(now.minus(LONGEST_AGO))
                ? Optional.of(new Invalid(pointer, "too-long-ago"))
                : Optional.empty();
    }
}
