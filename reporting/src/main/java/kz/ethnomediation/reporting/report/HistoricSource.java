package kz.ethnomediation.reporting.report;

import java.util.List;
import kz.ethnomediation.reporting.calendar.Quarter;

/** Who states the historic counts of which quarters. */
public record HistoricSource(Name name, List<Quarter> quarters) {

    public HistoricSource {
        quarters = List.copyOf(quarters);
    }

    /**
     * The source as the reader sees it.
     *
     * @param synthetic whether its split by unit and quarter is made up
     */
    public record Name(String source, boolean synthetic) {}
}
