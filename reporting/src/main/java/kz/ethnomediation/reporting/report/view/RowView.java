package kz.ethnomediation.reporting.report.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.function.Function;
import kz.ethnomediation.reporting.historic.HistoricLine;
import kz.ethnomediation.reporting.report.Flow;
import kz.ethnomediation.reporting.report.ReportRow;
import kz.ethnomediation.reporting.report.SignalTally;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The lines of one unit, or of the republic ({@code KZ}). */
@Schema(name = "ReportRow")
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
    "region",
    "carryIn",
    "registered",
    "reopened",
    "transferredIn",
    "resolvedAtConsultation",
    "resolvedBySettlement",
    "closedOtherwise",
    "transferredOut",
    "open",
    "overdue",
    "activeMediators",
    "undeliveredNotices",
    "signals",
    "historic",
    "synthetic"
})
record RowView(
        @Schema(examples = "KZ-61") String region,

        @Schema(description = "Appeals open when the period begins", nullable = true) @Nullable
        Long carryIn,

        @Schema(description = "Appeals registered in the period", nullable = true) @Nullable
        Long registered,

        @Schema(description = "Appeals worked on again", nullable = true) @Nullable
        Long reopened,

        @Schema(
                description =
                        "Open appeals that came from another region; for the republic every transfer is both in and out",
                nullable = true)
        @Nullable
        Long transferredIn,

        @Schema(description = "Appeals closed at the consultation", nullable = true) @Nullable
        Long resolvedAtConsultation,

        @Schema(description = "Appeals closed by a signed settlement", nullable = true) @Nullable
        Long resolvedBySettlement,

        @Schema(description = "Appeals terminated, redirected, withdrawn or out of scope", nullable = true) @Nullable
        Long closedOtherwise,

        @Schema(description = "Open appeals that another region has accepted", nullable = true) @Nullable
        Long transferredOut,

        @Schema(
                description =
                        "Appeals open when the period ends; carryIn + registered + reopened + transferredIn = resolved… + closedOtherwise + transferredOut + open, historic counts aside",
                nullable = true)
        @Nullable
        Long open,

        @Schema(
                description =
                        "Those of the open whose answer term is over and that were not answered, on the last day of the period or today",
                nullable = true)
        @Nullable
        Long overdue,

        @Schema(
                description = "Mediators active on the last day of the period, in the region in which they count",
                nullable = true)
        @Nullable
        Long activeMediators,

        @Schema(
                description =
                        "Notices to people outside whose term is over and that reached nobody, on the last day of the period or today",
                nullable = true)
        @Nullable
        Long undeliveredNotices,

        @Schema(
                description = "Early-warning signals observed in the region; they count in no line of appeals",
                nullable = true)
        @Nullable
        SignalsView signals,

        @Schema(description = "Members of this row that contain historic counts")
        List<String> historic,

        @Schema(description = "Members of this row that contain a made up split: see sources")
        List<String> synthetic) {

    static RowView of(ReportRow row) {
        return new RowView(
                row.territory(),
                ofFlow(row, Flow::carryIn),
                row.value(HistoricLine.APPEALS_REGISTERED).orElse(null),
                ofFlow(row, Flow::reopened),
                ofFlow(row, Flow::transferredIn),
                row.value(HistoricLine.RESOLVED_AT_CONSULTATION).orElse(null),
                row.value(HistoricLine.RESOLVED_BY_SETTLEMENT).orElse(null),
                ofFlow(row, Flow::otherwise),
                ofFlow(row, Flow::transferredOut),
                ofFlow(row, Flow::open),
                ofFlow(row, Flow::overdue),
                row.activeMediators().orElse(null),
                row.undeliveredNotices().orElse(null),
                row.signals().map(SignalsView::of).orElse(null),
                row.historicLines().stream().map(RowView::member).toList(),
                row.syntheticLines().stream().map(RowView::member).toList());
    }

    /** Signals of the period, and the response gap. */
    @Schema(name = "ReportSignals")
    @JsonPropertyOrder({"raised", "responded", "respondedInTime", "unanswered"})
    record SignalsView(
            long raised,

            @Schema(description = "Had their first response in the period")
            long responded,

            @Schema(description = "Those of them that had it by the reply time")
            long respondedInTime,

            @Schema(description = "Reply time over when the period ends, or now, and nothing was done about them")
            long unanswered) {
        private static SignalsView of(SignalTally tally) {
            return new SignalsView(tally.raised(), tally.responded(), tally.respondedInTime(), tally.unanswered());
        }
    }

    private static @Nullable Long ofFlow(ReportRow row, Function<Flow, Long> line) {
        return row.flow().map(line).orElse(null);
    }

    private static String member(HistoricLine line) {
        return switch (line) {
            case APPEALS_REGISTERED -> "registered";
            case RESOLVED_AT_CONSULTATION -> "resolvedAtConsultation";
            case RESOLVED_BY_SETTLEMENT -> "resolvedBySettlement";
        };
    }
}
