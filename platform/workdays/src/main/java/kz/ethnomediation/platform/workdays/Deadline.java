package kz.ethnomediation.platform.workdays;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a term, with everything that it was counted from, so that it can be explained and counted again.
 *
 * @param start the day of the event; the first day that counts is the one after it
 * @param lastDay the day on which the term is still kept; it is overdue from the next day on
 * @param skippedDays days between start and last day that did not count: days off, suspensions, an end moved to a workday
 * @param confirmed whether the term and every day of the calendar on the way are confirmed
 */
public record Deadline(
        Term term,
        LocalDate start,
        List<Suspension> suspensions,
        LocalDate lastDay,
        int skippedDays,
        String calendarVersion,
        boolean confirmed) {

    public Deadline {
        suspensions = List.copyOf(suspensions);
    }

    /** Counts the term from the day after {@code start}; what a term in months does at a day off: the jar's README. */
    public static Deadline of(WorkCalendar calendar, Term term, LocalDate start, List<Suspension> suspensions) {
        var count = new DayCount(calendar, suspensions);
        var lastDay = count.lastDay(term, start);
        return new Deadline(
                term,
                start,
                suspensions,
                lastDay,
                count.skipped(term, start, lastDay),
                calendar.version(),
                term.confirmed() && calendar.isConfirmed(start, lastDay));
    }

    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(lastDay);
    }

    /** Legal basis, start, what did not count, result and versions, as one paragraph in each language. */
    public Wording explanation() {
        return Explanation.of(this);
    }
}
