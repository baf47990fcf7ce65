package kz.ethnomediation.reporting.report;

import kz.ethnomediation.reporting.calendar.Period;

/** The facts, as counts. */
public interface ReportFigures {

    /** The figures of {@code period}; must be the first read of its transaction, whose other reads then see the same state. */
    FactFigures of(Period period);
}
