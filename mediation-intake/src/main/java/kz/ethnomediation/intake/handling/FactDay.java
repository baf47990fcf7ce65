package kz.ethnomediation.intake.handling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.AlmatyDay;
import kz.ethnomediation.intake.appeals.AppealOutcome.Invalid;

/**
 * The day on which a verb took effect (design §3): today in Asia/Almaty where none is given, at most ten minutes ahead, and
 * not before the fact before it, which only a correction may do.
 */
public record FactDay(LocalDate lastFactOn, Instant now) {

    /** How far a client's clock may run ahead. */
    public static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(10);

    /** Why the given day cannot be; empty where none is given. */
    public Optional<Invalid> refusal(Optional<LocalDate> given) {
        if (given.filter(AlmatyDay.of(now.plus(CLOCK_DIFFERENCE))::isBefore).isPresent()) {
            return Optional.of(new Invalid("/occurredOn", "ahead"));
        }
        return given.filter(lastFactOn::isAfter).map(early -> new Invalid("/occurredOn", "before-last-fact"));
    }

    /** The given day, or today; never before the last fact, which may lie ahead by a clock's difference. */
    public LocalDate of(Optional<LocalDate> given) {
        var today = AlmatyDay.of(now);
        return given.orElse(today.isBefore(lastFactOn) ? lastFactOn : today);
    }
}
