package kz.ethnomediation.reporting.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.historic.HistoricCell;
import kz.ethnomediation.reporting.historic.HistoricFigure;
import kz.ethnomediation.reporting.historic.HistoricLine;
import org.jspecify.annotations.Nullable;

/** Adds historic aggregates up: per unit, and for the republic. Nothing is ever split. */
final class HistoricTally {

    private final List<HistoricFigure> figures;
    private final Set<HistoricCell> cells;

    HistoricTally(Collection<HistoricFigure> figures) {
        this.figures = List.copyOf(figures);
        this.cells = figures.stream().map(HistoricFigure::cell).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A sum of stated counts.
     *
     * @param synthetic whether a part of it is a made up split
     */
    record Stated(long value, boolean synthetic) {

        private static Stated sum(Collection<HistoricFigure> figures) {
            return new Stated(
                    figures.stream().mapToLong(HistoricFigure::value).sum(),
                    figures.stream().anyMatch(HistoricFigure::synthetic));
        }
    }

    /** The counts of one unit, for the lines for which there are any. */
    Map<HistoricLine, Stated> ofUnit(String region) {
        return byLine(figure -> region.equals(figure.cell().region()));
    }

    /** The republic's own count of a quarter where one is stated, the sum of the units' where none is. */
    Map<HistoricLine, Stated> ofRepublic() {
        return byLine(figure -> isRepublics(figure) || !hasRepublicsOwn(figure));
    }

    /** The sources behind the counts of these units, and behind the republic's where {@code withRepublic}. */
    List<HistoricSource> sources(Collection<String> regions, boolean withRepublic) {
        var quarters = new TreeMap<HistoricSource.Name, TreeSet<Quarter>>(
                Comparator.comparing(HistoricSource.Name::source).thenComparing(HistoricSource.Name::synthetic));
        figures.stream()
                .filter(figure -> withRepublic || isOfOne(regions, figure.cell().region()))
                .forEach(figure -> quarters.computeIfAbsent(
                                new HistoricSource.Name(figure.source(), figure.synthetic()), name -> new TreeSet<>())
                        .add(figure.cell().quarter()));
        return quarters.entrySet().stream()
                .map(entry -> new HistoricSource(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private Map<HistoricLine, Stated> byLine(Predicate<HistoricFigure> counts) {
        return figures.stream()
                .filter(counts)
                .collect(Collectors.groupingBy(
                        figure -> figure.cell().line(),
                        () -> new EnumMap<>(HistoricLine.class),
                        Collectors.collectingAndThen(Collectors.toList(), Stated::sum)));
    }

    private boolean hasRepublicsOwn(HistoricFigure figure) {
        return cells.contains(
                new HistoricCell(figure.cell().line(), null, figure.cell().quarter()));
    }

    private static boolean isRepublics(HistoricFigure figure) {
        return figure.cell().region() == null;
    }

    private static boolean isOfOne(Collection<String> regions, @Nullable String region) {
        return region != null && regions.contains(region);
    }
}
