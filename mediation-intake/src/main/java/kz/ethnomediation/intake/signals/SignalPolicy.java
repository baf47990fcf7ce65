package kz.ethnomediation.intake.signals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How fast each tension must be answered; a rule of the network, dated data (domain rules 41 and 55).
 *
 * @param version {@code 2026-1}; every signal keeps the one that it was last judged by
 * @param levels by tension from 1 to 5
 * @param notAssessed for a signal whose raiser gave no tension
 */
public record SignalPolicy(String version, Map<Integer, Level> levels, Level notAssessed) {

    public SignalPolicy {
        levels = Map.copyOf(levels);
    }

    /**
     * What one tension asks for.
     *
     * @param replyWithin from the raising to the answer, through nights and holidays
     * @param escalates whether the regional coordinator has it at once
     * @param postControlDays days of calm before somebody must look again; empty where nobody must
     */
    public record Level(Duration replyWithin, boolean escalates, Optional<Integer> postControlDays) {

        Instant replyBy(Instant since) {
            return since.plus(replyWithin);
        }

        Optional<LocalDate> controlDueOn(LocalDate calmSince) {
            return postControlDays.map(calmSince::plusDays);
        }
    }

    Level level(Optional<Integer> tension) {
        return tension.map(given -> Objects.requireNonNull(levels.get(given), "the policy knows every tension"))
                .orElse(notAssessed);
    }
}
