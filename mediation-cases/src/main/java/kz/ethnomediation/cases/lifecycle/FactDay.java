package kz.ethnomediation.cases.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Judges the day on which somebody says that something happened (design §3, {@code occurredOn}). */
final class FactDay {

    /** The day on which the Law on Mediation came into force; nothing of ours happened before. */
    private static final LocalDate FIRST = LocalDate.of(2011, 8, 5);
    /** How far ahead the clock of a client may run (design §3). */
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private FactDay() {}

    /**
     * A step of the case: not ahead, and not before the fact before it.
     * Where that fact itself lies ahead (registered for the next working day), today is late enough.
     */
    static Optional<CaseOutcome.Refused> ofStep(String place, LocalDate day, LocalDate lastFact, Instant now) {
        if (day.isAfter(latestPast(now))) {
            return Optional.of(new CaseOutcome.DayAhead(place));
        }
        var today = AlmatyDay.of(now);
        var earliest = lastFact.isAfter(today) ? today : lastFact;
        return day.isBefore(earliest)
                ? Optional.of(new CaseOutcome.DayBeforeLastFact(place, lastFact))
                : Optional.empty();
    }

    /** A signature: not ahead, and never before its paper was drawn up, not even where that day is tomorrow by the client's clock. */
    static Optional<CaseOutcome.Refused> ofSignature(String place, LocalDate day, LocalDate draftedOn, Instant now) {
        if (day.isAfter(latestPast(now))) {
            return Optional.of(new CaseOutcome.DayAhead(place));
        }
        return day.isBefore(draftedOn)
                ? Optional.of(new CaseOutcome.DayBeforeLastFact(place, draftedOn))
                : Optional.empty();
    }

    /** A fact that may be written down later than others that happened after it: not ahead, and a day that can be meant. */
    static Optional<CaseOutcome.Refused> ofLateEntry(String place, LocalDate day, Instant now) {
        if (day.isAfter(latestPast(now))) {
            return Optional.of(new CaseOutcome.DayAhead(place));
        }
        return day.isBefore(FIRST) ? Optional.of(new CaseOutcome.DayOutOfRange(place)) : Optional.empty();
    }

    /** The last day that a client may name as past at {@code now}. */
    private static LocalDate latestPast(Instant now) {
        return AlmatyDay.of(now.plus(TOLERANCE));
    }
}
