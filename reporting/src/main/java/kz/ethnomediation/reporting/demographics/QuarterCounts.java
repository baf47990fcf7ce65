package kz.ethnomediation.reporting.demographics;

import java.util.Map;
import kz.ethnomediation.reporting.calendar.Quarter;

/**
 * What was counted of one quarter over the republic.
 *
 * @param counts persons by code of the list {@code ethnicities}; one person may stand under several
 */
public record QuarterCounts(Quarter quarter, Map<String, Long> counts) {

    public QuarterCounts {
        counts = Map.copyOf(counts);
    }
}
