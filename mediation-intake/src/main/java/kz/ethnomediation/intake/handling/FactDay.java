package kz.ethnomediation.intake.handling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealOutcome.Invalid;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/**
 * The day on which a verb took effect (design §3): today in Asia/Almaty where none is given, and at most ten minutes ahead.
 *
 * @param earliest the first day that it can be
 * @param tooEarly what is said of a day before
 */
public record FactDay(LocalDate earliest, String tooEarly, Instant now) {

    /** How far a client's clock may run ahead. */
    public static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(10);

    /** Of a step: not before the fact before it, which only a correction may do. */
    static FactDay ofStep(Appeal appeal, Instant now) {
        return new FactDay(appeal.lastFactOn(), "before-last-fact", now);
    }

    /** Of a fact that may be written down later than others that happened after it: any day since the receipt. */
    static FactDay ofLateEntry(Appeal appeal, Instant now) {
        return new FactDay(AlmatyDay.of(appeal.origin().receivedAt()), "before-receipt", now);
    }

    /** Why the given day cannot be; empty where none is given. */
    public Optional<Invalid> refusal(Optional<LocalDate> given) {
        if (given.filter(AlmatyDay.of(now.plus(CLOCK_DIFFERENCE))::isBefore).isPresent()) {
            return Optional.of(new Invalid("/occurredOn", "ahead"));
        }
        return given.filter(earliest::isAfter).map(_ -> new Invalid("/occurredOn", tooEarly));
    }

    /** The given day, or today; never before the earliest, which may lie ahead by a clock's difference. */
    public LocalDate of(Optional<LocalDate> given) {
        var today = AlmatyDay.of(now);
        return given.orElse(today.isBefore(earliest) ? earliest : today);
    }
}
