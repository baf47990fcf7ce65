package kz.ethnomediation.reporting.demographics;

import java.util.List;

/** The counts that intake has let out; each quarter has one. */
public interface DemographicCounts {

    void add(QuarterCounts counted);

    /** Those of a year, by time. */
    List<QuarterCounts> of(int year);
}
