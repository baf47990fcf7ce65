package kz.ethnomediation.reporting.report;

import java.time.Instant;
import kz.ethnomediation.reporting.calendar.Period;

/** The facts, as counts. */
public interface ReportFigures {

    /**
     * The figures of {@code period}; must be the first read of its transaction, whose other reads then see the same state.
     *
     * @param now when a running period is judged: nothing is overdue because of what is to come
     */
    FactFigures of(Period period, Instant now);
}
