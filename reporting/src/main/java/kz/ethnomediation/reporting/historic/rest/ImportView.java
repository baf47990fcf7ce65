package kz.ethnomediation.reporting.historic.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.reporting.historic.ImportOutcome.AlreadyHeld;
import kz.ethnomediation.reporting.historic.ImportOutcome.Imported;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an import did; batch and time are null where nothing was stored. */
@Schema(name = "HistoricAggregatesImport")
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"batchId", "loggedAt", "rows", "added", "replaced", "unchanged"})
record ImportView(
        @Schema(nullable = true) @Nullable UUID batchId,
        @Schema(nullable = true) @Nullable Instant loggedAt,
        int rows,
        int added,
        int replaced,
        int unchanged) {

    static ImportView of(Imported imported) {
        return new ImportView(
                imported.batchId(),
                imported.loggedAt(),
                imported.rows(),
                imported.added(),
                imported.replaced(),
                imported.rows() - imported.added() - imported.replaced());
    }

    static ImportView of(AlreadyHeld held) {
        return new ImportView(null, null, held.rows(), 0, 0, held.rows());
    }
}
