package kz.ethnomediation.reporting.demographics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Adds the quarters of a year up (decision 0018). A year is shown when its last quarter is counted and not before: from what it
 * grew by, one could read a quarter.
 */
@ApplicationScoped
public class ReadYear {

    private static final int LAST_QUARTER = 4;

    private final DemographicCounts counts;

    ReadYear(DemographicCounts counts) {
        this.counts = counts;
    }

    /** The year, where it is complete. */
    public Optional<YearCounts> of(int year) {
        var quarters = counts.of(year);
        if (quarters.isEmpty() || quarters.getLast().quarter().number() != LAST_QUARTER) {
            return Optional.empty();
        }
        var sums = new TreeMap<String, Long>();
        quarters.forEach(quarter -> quarter.counts().forEach((code, n) -> sums.merge(code, n, Long::sum)));
        return Optional.of(new YearCounts(
                year, quarters.stream().map(QuarterCounts::quarter).toList(), sums));
    }
}
