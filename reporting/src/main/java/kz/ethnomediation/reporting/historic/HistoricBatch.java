package kz.ethnomediation.reporting.historic;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Counts that one source stated at one time. */
public record HistoricBatch(
        UUID id, String source, boolean synthetic, String importedBy, Instant loggedAt, List<HistoricFigure> figures) {

    public HistoricBatch {
        figures = List.copyOf(figures);
    }
}
