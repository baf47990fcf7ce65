package kz.ethnomediation.cases.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Judges the day on which somebody says that something happened (design §3, {@code occurredOn}). */
final class FactDay {

    private FactDay() {}

    /**
     * A step of the case: not ahead, and not before the fact before it.
     * Where that fact itself lies ahead (registered for the next working day), today is late enough.
     */
    static Optional<CaseOutcome.Refused> ofStep(String place, LocalDate day, LocalDate lastFact, Instant now) {
        if (day.isAfter(AlmatyDay.latestPast(now))) {
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
        if (day.isAfter(AlmatyDay.latestPast(now))) {
            return Optional.of(new CaseOutcome.DayAhead(place));
        }
        return day.isBefore(draftedOn)
                ? Optional.of(new CaseOutcome.DayBeforeLastFact(place, draftedOn))
                : Optional.empty();
    }

    /** A fact that may be written down later than others that happened after it: not ahead, and a day that can be meant. */
    static Optional<CaseOutcome.Refused> ofLateEntry(String place, LocalDate day, Instant now) {
        if (day.isAfter(AlmatyDay.latestPast(now))) {
            return Optional.of(new CaseOutcome.DayAhead(place));
        }
        return day.isBefore(AlmatyDay.FIRST) ? Optional.of(new CaseOutcome.DayOutOfRange(place)) : Optional.empty();
    }
}
