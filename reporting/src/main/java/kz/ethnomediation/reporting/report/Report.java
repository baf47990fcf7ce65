package kz.ethnomediation.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.calendar.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The report of a period in the view "flow": each movement in its own quarter.
 *
 * @param latestLoggedAt the latest knowledge held when it was read
 * @param republicRow the republic, for who may see it
 * @param units the rows that the reader may see, by code
 * @param sources where historic counts in these rows come from
 * @param unknownQuarters quarters of the period about which nothing is known, so that they add nothing to any line
 */
public record Report(
        Period period,
        @Nullable Instant latestLoggedAt,
        @Nullable ReportRow republicRow,
        List<ReportRow> units,
        List<HistoricSource> sources,
        List<Quarter> unknownQuarters) {

    public Report {
        units = List.copyOf(units);
        sources = List.copyOf(sources);
        unknownQuarters = List.copyOf(unknownQuarters);
    }

    public Optional<Instant> asOf() {
        return Optional.ofNullable(latestLoggedAt);
    }

    public Optional<ReportRow> republic() {
        return Optional.ofNullable(republicRow);
    }
}
