package kz.ethnomediation.reporting.demographics;

import java.util.List;
import java.util.SortedMap;
import kz.ethnomediation.reporting.calendar.Quarter;

/**
 * A year of the republic.
 *
 * @param quarters those in which people could declare
 * @param counts persons by code, added up over the quarters
 */
public record YearCounts(int year, List<Quarter> quarters, SortedMap<String, Long> counts) {

    public YearCounts {
        quarters = List.copyOf(quarters);
    }
}
