package kz.ethnomediation.reporting.historic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.reporting.calendar.Period;

/** The port in memory. */
final class InMemoryHistoricAggregates implements HistoricAggregates {

    final List<HistoricBatch> batches = new ArrayList<>();

    @Override
    public void lockForImport() {}

    @Override
    public Map<HistoricCell, HistoricFigure> inForce(Period period) {
        var figures = new HashMap<HistoricCell, HistoricFigure>();
        batches.stream()
                .flatMap(batch -> batch.figures().stream())
                .filter(figure -> period.quarters().contains(figure.cell().quarter()))
                .forEach(figure -> figures.put(figure.cell(), figure));
        return figures;
    }

    @Override
    public Optional<Instant> latestLoggedAt() {
        return batches.stream().map(HistoricBatch::loggedAt).max(Instant::compareTo);
    }

    @Override
    public void add(HistoricBatch batch) {
        batches.add(batch);
    }
}
