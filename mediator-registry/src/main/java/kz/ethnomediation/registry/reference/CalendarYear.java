package kz.ethnomediation.registry.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/**
 * The working days of a year by the lists that are in force.
 *
 * @param version the numbers of both lists, as {@code platform/workdays} writes them
 * @param confirmed whether no day of the year rests on what is still to be confirmed
 * @param weekdaysOff Mondays to Fridays that are off
 * @param workedWeekends Saturdays and Sundays that are worked
 * @param moved the decisions on days of the year, each as the list has it
 */
public record CalendarYear(
        int year,
        String version,
        int workdays,
        int daysOff,
        boolean confirmed,
        List<LocalDate> weekdaysOff,
        List<LocalDate> workedWeekends,
        List<JsonNode> moved) {}
