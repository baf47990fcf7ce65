package kz.ethnomediation.reporting.report;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.historic.HistoricAggregates;
import kz.ethnomediation.reporting.historic.HistoricBatch;
import kz.ethnomediation.reporting.historic.HistoricCell;
import kz.ethnomediation.reporting.historic.HistoricFigure;

/** Counts that are in force, and nothing more. */
record StatedAggregates(Collection<HistoricFigure> figures) implements HistoricAggregates {

    @Override
    public void lockForImport() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<HistoricCell, HistoricFigure> inForce(Period period) {
        return figures.stream().collect(Collectors.toMap(HistoricFigure::cell, Function.identity()));
    }

    @Override
    public Optional<Instant> latestLoggedAt() {
        return Optional.empty();
    }

    @Override
    public void add(HistoricBatch batch) {
        throw new UnsupportedOperationException();
    }
}
