package kz.ethnomediation.platform.workdays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts from a start to the last day of a term; a suspended day counts for no term and ends none. */
record DayCount(WorkCalendar calendar, List<Suspension> suspensions) {

    LocalDate lastDay(Term term, LocalDate start) {
        return switch (term.unit()) {
            case WORKING_DAYS -> nth(start, term.amount(), this::counts);
            case CALENDAR_MONTHS -> {
                var length = ChronoUnit.DAYS.between(start, start.plusMonths(term.amount()));
                var end = nth(start, length, day -> !isSuspended(day));
                yield counts(end) ? end : nth(end, 1, this::counts);
            }
        };
    }

    /** How many days between the two ran by without bringing the end nearer. */
    int skipped(Term term, LocalDate start, LocalDate lastDay) {
        var counted = switch (term.unit()) {
            case WORKING_DAYS -> term.amount();
            case CALENDAR_MONTHS -> ChronoUnit.DAYS.between(start, start.plusMonths(term.amount()));
        };
        return Math.toIntExact(ChronoUnit.DAYS.between(start, lastDay) - counted);
    }

    private boolean counts(LocalDate day) {
        return calendar.isWorkday(day) && !isSuspended(day);
    }

    private boolean isSuspended(LocalDate day) {
        return suspensions.stream().anyMatch(suspension -> suspension.covers(day));
    }

    private static LocalDate nth(LocalDate start, long count, Predicate<LocalDate> counts) {
        return Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
                .filter(counts)
                .skip(count - 1)
                .findFirst()
                .orElseThrow();
    }
}
