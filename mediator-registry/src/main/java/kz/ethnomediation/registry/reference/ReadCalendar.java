package kz.ethnomediation.registry.reference;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.platform.workdays.PublishedDays;
import kz.ethnomediation.platform.workdays.WorkCalendar;

/** Says which days of a year are worked (domain rule 29). */
@ApplicationScoped
public class ReadCalendar {

    private static final String HOLIDAYS = "holidays";
    private static final String MOVED_DAYS = "moved-days";

    /** The lists tell nothing of earlier years. */
    private static final int FIRST_YEAR = 2018;

    private static final int LAST_YEAR = 2100;

    private final KeptLists lists;

    public ReadCalendar(KeptLists lists) {
        this.lists = lists;
    }

    /** The year by the lists in force on the day; empty where they do not reach. */
    @Transactional
    public Optional<CalendarYear> read(int year, LocalDate on) {
        var found = lists.eachInForce(List.of(HOLIDAYS, MOVED_DAYS), on).stream()
                .collect(Collectors.toMap(ListVersion::name, Function.identity()));
        var holidays = found.get(HOLIDAYS);
        var moved = found.get(MOVED_DAYS);
        return holidays == null || moved == null || year < FIRST_YEAR || year > LAST_YEAR
                ? Optional.empty()
                : Optional.of(laidOut(year, holidays, moved));
    }

    private static CalendarYear laidOut(int year, ListVersion holidays, ListVersion moved) {
        var calendar = WorkCalendar.of(days(holidays), days(moved));
        return new CalendarYear(
                year,
                calendar.version(),
                calendar.workdaysIn(year),
                calendar.daysOffIn(year),
                calendar.isConfirmed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                calendar.weekdaysOff(year),
                calendar.workedWeekends(year),
                moved.items().valueStream().filter(day -> isOf(year, day)).toList());
    }

    private static PublishedDays days(ListVersion list) {
        return new PublishedDays(list.version(), list.items());
    }

    private static boolean isOf(int year, JsonNode day) {
        return LocalDate.parse(day.required("date").asText()).getYear() == year;
    }
}
