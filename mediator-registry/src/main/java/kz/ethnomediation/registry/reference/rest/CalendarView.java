package kz.ethnomediation.registry.reference.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.registry.reference.CalendarYear;

/** A year's working days; {@code version} names the lists that it was counted by. */
record CalendarView(
        int year,
        String version,
        int workingDays,
        int daysOff,
        boolean confirmed,
        List<LocalDate> weekdaysOff,
        List<LocalDate> workedWeekends,
        List<MovedDayView> movedDays) {

    /** A day that a decision moved. */
    record MovedDayView(LocalDate date, boolean working, boolean confirmed, String source) {

        static MovedDayView of(JsonNode day) {
            return new MovedDayView(
                    LocalDate.parse(day.required("date").asText()),
                    day.required("working").booleanValue(),
                    day.required("confirmed").booleanValue(),
                    day.required("source").asText());
        }
    }

    static CalendarView of(CalendarYear found) {
        return new CalendarView(
                found.year(),
                found.version(),
                found.workdays(),
                found.daysOff(),
                found.confirmed(),
                found.weekdaysOff(),
                found.workedWeekends(),
                found.moved().stream().map(MovedDayView::of).toList());
    }
}
