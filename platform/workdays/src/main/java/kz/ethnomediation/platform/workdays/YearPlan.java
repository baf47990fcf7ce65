package kz.ethnomediation.platform.workdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where one year departs from the five-day week: weekdays off, weekends that are worked, days that nobody has confirmed. */
record YearPlan(Set<LocalDate> weekdaysOff, Set<LocalDate> workedWeekends, Set<LocalDate> unconfirmed) {

    static YearPlan of(int year, List<Holiday> holidays, List<MovedDay> movedDays) {
        var off = daysOff(year, holidays);
        var worked = new TreeSet<LocalDate>();
        for (var moved : movedDays) {
            if (moved.working()) {
                off.remove(moved.date());
                worked.add(moved.date());
            } else {
                off.add(moved.date());
            }
        }
        return new YearPlan(
                only(off, date -> date.getYear() == year && !isWeekend(date)),
                only(worked, date -> date.getYear() == year && isWeekend(date)),
                unconfirmed(year, holidays, movedDays));
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Holidays and the days that follow from them; the neighbouring years too, since a transfer may cross the turn. */
    private static Set<LocalDate> daysOff(int year, List<Holiday> holidays) {
        var off = new TreeSet<LocalDate>();
        var transferred = new TreeSet<LocalDate>();
        for (var holiday : holidays) {
            var dates = IntStream.rangeClosed(year - 1, year + 1)
                    .boxed()
                    .flatMap(holiday::in)
                    .toList();
            off.addAll(dates);
            if (holiday.transferred()) {
                dates.stream().filter(YearPlan::isWeekend).forEach(transferred::add);
            }
        }
        for (var date : transferred) {
            off.add(firstFree(date, off));
        }
        return off;
    }

    private static LocalDate firstFree(LocalDate after, Set<LocalDate> off) {
        return Stream.iterate(after.plusDays(1), date -> date.plusDays(1))
                .filter(date -> !isWeekend(date) && !off.contains(date))
                .findFirst()
                .orElseThrow();
    }

    private static Set<LocalDate> unconfirmed(int year, List<Holiday> holidays, List<MovedDay> movedDays) {
        var open = Stream.concat(
                        holidays.stream().filter(day -> !day.confirmed()).flatMap(day -> day.in(year)),
                        movedDays.stream().filter(day -> !day.confirmed()).map(MovedDay::date))
                .filter(date -> date.getYear() == year)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!isDatedWhole(year, holidays)) {
            LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(open::add);
        }
        return Set.copyOf(open);
    }

    /** Whether every holiday that has another date each year has one in this year. */
    private static boolean isDatedWhole(int year, List<Holiday> holidays) {
        return holidays.stream()
                .filter(Holiday.Dated.class::isInstance)
                .collect(Collectors.groupingBy(Holiday::code))
                .values()
                .stream()
                .allMatch(dates ->
                        dates.stream().flatMap(date -> date.in(year)).findAny().isPresent());
    }

    private static Set<LocalDate> only(Collection<LocalDate> dates, Predicate<LocalDate> kept) {
        return dates.stream().filter(kept).collect(Collectors.toUnmodifiableSet());
    }
}
