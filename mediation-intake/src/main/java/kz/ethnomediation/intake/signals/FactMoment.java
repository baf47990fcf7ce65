package kz.ethnomediation.intake.signals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.ethnomediation.intake.signals.SignalOutcome.Invalid;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/**
 * The moment at which a verb took effect (design §3): now where none is given, at most ten minutes ahead, and not before the
 * fact before it. Signals count in hours, so they take moments where appeals take days.
 */
record FactMoment(Instant occurredAt, Instant recordedAt) {

    /** How far a client's clock may run ahead. */
    static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(10);

    static Optional<Invalid> refusal(Optional<Instant> given, Instant lastFactAt, Instant now) {
        if (given.filter(now.plus(CLOCK_DIFFERENCE)::isBefore).isPresent()) {
            return Optional.of(new Invalid("/occurredAt", "ahead"));
        }
        return given.filter(lastFactAt::isAfter).map(early -> new Invalid("/occurredAt", "before-last-fact"));
    }

    /** The given moment, or now; never before the last fact, which may lie ahead by a clock's difference. */
    static FactMoment of(Optional<Instant> given, Instant lastFactAt, Instant now) {
        var moment = given.map(FactMoment::asStored).orElse(now.isBefore(lastFactAt) ? lastFactAt : now);
        return new FactMoment(moment, now);
    }

    /** PostgreSQL keeps microseconds: what is published must equal what is read later. */
    static Instant asStored(Instant given) {
        return given.truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate day() {
        return AlmatyDay.of(occurredAt);
    }
}
