package kz.ethnomediation.platform.workdays;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * The working days of the five-day week under one version of the published lists (domain rule 29). Immutable to its
 * callers and safe to share; a year is laid out when it is first asked for.
 */
public final class WorkCalendar {

    private final List<Holiday> holidays;
    private final List<MovedDay> movedDays;
    private final String version;
    private final ConcurrentMap<Integer, YearPlan> years = new ConcurrentHashMap<>();

    private WorkCalendar(List<Holiday> holidays, List<MovedDay> movedDays, String version) {
        this.holidays = holidays;
        this.movedDays = movedDays;
        this.version = version;
    }

    /** The calendar of two lists; refuses a list with an item that it cannot read. */
    public static WorkCalendar of(PublishedDays holidays, PublishedDays movedDays) {
        return new WorkCalendar(
                DayLists.holidays(holidays),
                DayLists.movedDays(movedDays),
                "holidays-%d moved-days-%d".formatted(holidays.version(), movedDays.version()));
    }

    public boolean isWorkday(LocalDate day) {
        var year = year(day.getYear());
        return YearPlan.isWeekend(day)
                ? year.workedWeekends().contains(day)
                : !year.weekdaysOff().contains(day);
    }

    /** The day itself, or the next working day where it is off. */
    public LocalDate firstWorkdayFrom(LocalDate day) {
        return daysFrom(day).filter(this::isWorkday).findFirst().orElseThrow();
    }

    /** The {@code count}th working day after {@code start}, which itself never counts; at least one day. */
    public LocalDate plusWorkdays(LocalDate start, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a count of working days is at least one, not " + count);
        }
        return daysFrom(start.plusDays(1))
                .filter(this::isWorkday)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** How many working days lie after {@code start} up to and with {@code end}; none where the end is not later. */
    public int workdaysBetween(LocalDate start, LocalDate end) {
        if (!end.isAfter(start)) {
            return 0;
        }
        return count(start.plusDays(1), end.plusDays(1));
    }

    public int workdaysIn(int year) {
        return count(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    public int daysOffIn(int year) {
        return Year.of(year).length() - workdaysIn(year);
    }

    /** The days from Monday to Friday of the year that are off, in order. */
    public List<LocalDate> weekdaysOff(int year) {
        return year(year).weekdaysOff().stream().sorted().toList();
    }

    /** The Saturdays and Sundays of the year that are worked, in order. */
    public List<LocalDate> workedWeekends(int year) {
        return year(year).workedWeekends().stream().sorted().toList();
    }

    /** Whether no day of {@code from} to {@code to}, both included, rests on an entry that is still to be confirmed. */
    public boolean isConfirmed(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .noneMatch(day -> year(day.getYear()).unconfirmed().contains(day));
    }

    /** The versions of the lists, as text to be stored with what was counted: {@code holidays-2 moved-days-1}. */
    public String version() {
        return version;
    }

    private int count(LocalDate from, LocalDate before) {
        return Math.toIntExact(from.datesUntil(before).filter(this::isWorkday).count());
    }

    private YearPlan year(int year) {
        return years.computeIfAbsent(year, missing -> YearPlan.of(missing, holidays, movedDays));
    }

    private static Stream<LocalDate> daysFrom(LocalDate day) {
        return Stream.iterate(day, date -> date.plusDays(1));
    }
}
