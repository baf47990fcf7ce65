package kz.ethnomediation.reporting.historic.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import kz.ethnomediation.reporting.historic.HistoricLine;
import kz.ethnomediation.reporting.historic.ImportHistoricAggregates;
import kz.ethnomediation.reporting.historic.StatedRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A batch of historic aggregates as it is sent; what must be there is there once it has been validated. */
@Schema(name = "HistoricAggregatesRequest")
record HistoricAggregatesRequest(
        @NotBlank
        @Size(max = 500)
        @Schema(description = "Who states these counts and what of them is published, in words for the reader")
        String source,

        @NotNull
        @Schema(description = "Whether the split by unit and quarter is made up; it is marked wherever it shows")
        Boolean synthetic,

        @NotEmpty @Size(max = HistoricAggregatesRequest.MOST_ROWS)
        List<@NotNull @Valid Row> rows) {

    static final int MOST_ROWS = 5_000;
    private static final long MOST_APPEALS = 1_000_000_000;

    /** One count. */
    @Schema(name = "HistoricAggregateRow")
    record Row(
            @NotNull HistoricLine line,

            @Size(max = 10)
            @Schema(
                    description = "Code of the regional unit; left out where the count is the republic's alone",
                    examples = "KZ-61")
            @Nullable
            String region,

            @NotNull @Size(max = 10) @Schema(examples = "2021-Q1")
            String quarter,

            @NotNull @PositiveOrZero @Max(MOST_APPEALS) Long value) {

        private StatedRow stated() {
            return new StatedRow(line, region, quarter, value);
        }
    }

    /** Only of a valid request. */
    ImportHistoricAggregates.Command commandOf(String subject) {
        return new ImportHistoricAggregates.Command(
                source, synthetic, rows.stream().map(Row::stated).toList(), subject);
    }
}
