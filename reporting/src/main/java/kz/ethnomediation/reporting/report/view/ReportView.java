package kz.ethnomediation.reporting.report.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.report.HistoricSource;
import kz.ethnomediation.reporting.report.Report;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as it is answered: codes and numbers, members in this order, null where something is not known. */
@Schema(name = "Report")
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"period", "view", "asOf", "republic", "units", "sources", "quartersWithoutFigures"})
record ReportView(
        PeriodView period,

        @Schema(description = "flow: each movement of an appeal counts in its own quarter")
        String view,

        @Schema(
                description = "The latest knowledge held when the report was read; null where none is held",
                nullable = true)
        @Nullable
        Instant asOf,

        @Schema(
                description = "The republic; null for a reader of some regions and where one region is asked for",
                nullable = true)
        @Nullable
        RowView republic,

        @Schema(description = "One row for each territorial unit of that time, by code")
        List<RowView> units,

        @Schema(description = "Who states the historic counts in these rows")
        List<SourceView> sources,

        @Schema(description = "Quarters of the period that add nothing because nothing is known about them")
        List<String> quartersWithoutFigures) {

    private static final String FLOW = "flow";

    static ReportView of(Report report) {
        return new ReportView(
                PeriodView.of(report.period()),
                FLOW,
                report.asOf().orElse(null),
                report.republic().map(RowView::of).orElse(null),
                report.units().stream().map(RowView::of).toList(),
                report.sources().stream().map(SourceView::of).toList(),
                report.unknownQuarters().stream().map(Quarter::toString).toList());
    }

    /** The quarters, and the days in Asia/Almaty that they span. */
    @Schema(name = "ReportPeriod")
    @JsonPropertyOrder({"from", "to", "firstDay", "lastDay"})
    record PeriodView(String from, String to, LocalDate firstDay, LocalDate lastDay) {
        private static PeriodView of(Period period) {
            return new PeriodView(
                    period.from().toString(), period.to().toString(), period.firstDay(), period.lastDay());
        }
    }

    /** A source of historic counts. */
    @Schema(name = "HistoricSource")
    @JsonPropertyOrder({"source", "synthetic", "quarters"})
    record SourceView(
            String source,

            @Schema(description = "The split by unit and quarter is made up; the source says what is published")
            boolean synthetic,

            List<String> quarters) {
        private static SourceView of(HistoricSource source) {
            return new SourceView(
                    source.name().source(),
                    source.name().synthetic(),
                    source.quarters().stream().map(Quarter::toString).toList());
        }
    }
}
