package kz.ethnomediation.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.historic.HistoricAggregates;
import kz.ethnomediation.reporting.report.ReportOutcome.Compiled;
import kz.ethnomediation.reporting.report.ReportOutcome.NotBegun;
import kz.ethnomediation.reporting.report.ReportOutcome.RegionNotVisible;
import kz.ethnomediation.reporting.territory.Territories;
import org.jspecify.annotations.Nullable;

/** Reads the report of a period, from one state of the database, as far as the reader may see it. */
@ApplicationScoped
public class ReadReport {

    private final ReportFigures figures;
    private final HistoricAggregates aggregates;
    private final Territories territories;
    private final InstantSource clock;

    public ReadReport(
            ReportFigures figures, HistoricAggregates aggregates, Territories territories, InstantSource clock) {
        this.figures = figures;
        this.aggregates = aggregates;
        this.territories = territories;
        this.clock = clock;
    }

    /**
     * The report, or why there is none.
     *
     * @param region the one unit wanted; null for every unit that the reader may see
     */
    @Transactional
    public ReportOutcome read(Period period, @Nullable String region, Scope scope) {
        var now = clock.instant();
        var today = AlmatyDay.of(now);
        var facts = figures.of(period, now);
        if (period.to().firstDay().isAfter(later(today, facts.lastMovementOn()))) {
            return new NotBegun();
        }
        var compilation = new ReportCompilation(
                period,
                today,
                facts,
                aggregates.inForce(period).values(),
                aggregates.latestLoggedAt().orElse(null));
        var visible = visible(compilation.unitsBeside(territories.during(period)), region, scope);
        if (region != null && visible.isEmpty()) {
            return new RegionNotVisible();
        }
        return new Compiled(compilation.report(visible, region == null && scope instanceof Scope.Republic));
    }

    /** A registration may lie a few days ahead (a holiday at the turn of the year): its quarter has begun for us then. */
    private static LocalDate later(LocalDate today, @Nullable LocalDate lastMovementOn) {
        return lastMovementOn != null && lastMovementOn.isAfter(today) ? lastMovementOn : today;
    }

    private static SortedSet<String> visible(SortedSet<String> units, @Nullable String region, Scope scope) {
        var visible = new TreeSet<>(units);
        var ignored = visible.removeIf(unit -> !scope.covers(unit) || (region != null && !region.equals(unit)));
        return visible;
    }
}
