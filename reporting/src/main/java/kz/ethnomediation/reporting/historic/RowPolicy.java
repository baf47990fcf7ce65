package kz.ethnomediation.reporting.historic;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.historic.ImportOutcome.Reason;
import kz.ethnomediation.reporting.territory.Territories;

/**
 * Judges the rows of one batch, one after the other: the quarter has begun and is not counted live, the unit existed then,
 * nothing comes twice.
 */
final class RowPolicy {

    private final Territories territories;
    private final LocalDate today;
    private final Optional<Quarter> firstLive;
    private final Map<Quarter, Set<String>> units = new HashMap<>();
    private final Set<HistoricCell> seen = new HashSet<>();

    /** {@code firstLive}: the quarter from which on facts count, if there are any. */
    RowPolicy(Territories territories, LocalDate today, Optional<Quarter> firstLive) {
        this.territories = territories;
        this.today = today;
        this.firstLive = firstLive;
    }

    /** What is wrong with the next row; nothing where it may be taken in. */
    Optional<Reason> refusal(StatedRow row) {
        var quarter = Quarter.parse(row.quarter());
        if (quarter.isEmpty()) {
            return Optional.of(Reason.MALFORMED_QUARTER);
        }
        if (quarter.get().firstDay().isAfter(today)) {
            return Optional.of(Reason.QUARTER_NOT_BEGUN);
        }
        if (firstLive.filter(live -> live.compareTo(quarter.get()) <= 0).isPresent()) {
            return Optional.of(Reason.QUARTER_HAS_LIVE_FIGURES);
        }
        return refusalIn(quarter.get(), row);
    }

    private Optional<Reason> refusalIn(Quarter quarter, StatedRow row) {
        var region = row.region();
        if (region != null && !unitsIn(quarter).contains(region)) {
            var known = unitsIn(Quarter.of(today)).contains(region);
            return Optional.of(known ? Reason.REGION_NOT_OF_THAT_TIME : Reason.UNKNOWN_REGION);
        }
        var first = seen.add(new HistoricCell(row.line(), region, quarter));
        return first ? Optional.empty() : Optional.of(Reason.DUPLICATE_ROW);
    }

    private Set<String> unitsIn(Quarter quarter) {
        return units.computeIfAbsent(quarter, missing -> territories.during(Period.of(missing)));
    }
}
