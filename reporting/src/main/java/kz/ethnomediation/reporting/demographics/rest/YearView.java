package kz.ethnomediation.reporting.demographics.rest;

import java.util.List;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.demographics.YearCounts;

/**
 * A year of the republic. A person who declared several stands under each of them, so the counts exceed the persons.
 *
 * @param quarters those in which people could declare, {@code 2026-Q3}
 */
record YearView(int year, List<String> quarters, List<CodeCount> counts) {

    /** Persons under one code of the list {@code ethnicities}. */
    record CodeCount(String code, long n) {}

    static YearView of(YearCounts year) {
        return new YearView(
                year.year(),
                year.quarters().stream().map(Quarter::toString).toList(),
                year.counts().entrySet().stream()
                        .map(count -> new CodeCount(count.getKey(), count.getValue()))
                        .toList());
    }
}
