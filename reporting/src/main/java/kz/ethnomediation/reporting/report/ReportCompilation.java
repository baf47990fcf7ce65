package kz.ethnomediation.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.historic.HistoricFigure;
import org.jspecify.annotations.Nullable;

/** Lays facts and historic aggregates of one period out in rows. */
final class ReportCompilation {

    private static final String REPUBLIC = "KZ";

    private final Period period;
    private final LocalDate today;
    private final FactFigures facts;
    private final Map<String, List<MovementCount>> movements;
    private final Collection<HistoricFigure> historic;
    private final HistoricTally tally;
    private final @Nullable Instant historicLoggedAt;

    ReportCompilation(
            Period period,
            LocalDate today,
            FactFigures facts,
            Collection<HistoricFigure> historic,
            @Nullable Instant historicLoggedAt) {
        this.period = period;
        this.today = today;
        this.facts = facts;
        this.movements = facts.movements().stream().collect(Collectors.groupingBy(MovementCount::region));
        this.historic = List.copyOf(historic);
        this.tally = new HistoricTally(historic);
        this.historicLoggedAt = historicLoggedAt;
    }

    /** The units of the time, and any other region with a figure: left out, the rows would not add up to the republic. */
    SortedSet<String> unitsBeside(SortedSet<String> units) {
        var all = new TreeSet<>(units);
        all.addAll(movements.keySet());
        all.addAll(facts.activeMediators().keySet());
        all.addAll(facts.undeliveredNotices().keySet());
        all.addAll(facts.signals().byRegion().keySet());
        return all;
    }

    Report report(SortedSet<String> visible, boolean withRepublic) {
        return new Report(
                period,
                latest(facts.latestLoggedAt(), historicLoggedAt),
                withRepublic ? republic() : null,
                visible.stream().map(this::unit).toList(),
                tally.sources(visible, withRepublic),
                period.quarters().stream().filter(this::isUnknown).toList());
    }

    private ReportRow unit(String region) {
        return new ReportRow(
                region,
                movementsKnown(period.lastDay()) ? Flow.of(movements.getOrDefault(region, List.of())) : null,
                tally.ofUnit(region),
                standingsKnown() ? facts.activeMediators().getOrDefault(region, 0L) : null,
                movementsKnown(period.lastDay()) ? facts.undeliveredNotices().getOrDefault(region, 0L) : null,
                signalsKnown() ? facts.signals().byRegion().getOrDefault(region, SignalTally.NONE) : null);
    }

    private ReportRow republic() {
        return new ReportRow(
                REPUBLIC,
                movementsKnown(period.lastDay()) ? Flow.of(facts.movements()) : null,
                tally.ofRepublic(),
                standingsKnown() ? sum(facts.activeMediators()) : null,
                movementsKnown(period.lastDay()) ? sum(facts.undeliveredNotices()) : null,
                signalsKnown() ? SignalTally.sum(facts.signals().byRegion().values()) : null);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private boolean isUnknown(Quarter quarter) {
        return !movementsKnown(quarter.lastDay())
                && historic.stream().noneMatch(figure -> figure.cell().quarter().equals(quarter));
    }

    private boolean movementsKnown(LocalDate end) {
        return hasBegun(facts.firstMovementOn(), end);
    }

    private boolean standingsKnown() {
        return hasBegun(facts.firstStandingOn(), period.lastDay());
    }

    private boolean signalsKnown() {
        return hasBegun(facts.signals().firstOn(), period.lastDay());
    }

    /** The running quarter is known in any case: where nothing has come yet, nothing has happened. */
    private boolean hasBegun(@Nullable LocalDate first, LocalDate end) {
        return !end.isBefore(today) || (first != null && !first.isAfter(end));
    }

    private static @Nullable Instant latest(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(one, other)
                .filter(moment -> moment != null)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
