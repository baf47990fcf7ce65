package kz.ethnomediation.reporting.report;

import static kz.ethnomediation.reporting.historic.HistoricLine.APPEALS_REGISTERED;
import static kz.ethnomediation.reporting.historic.HistoricLine.RESOLVED_AT_CONSULTATION;
import static kz.ethnomediation.reporting.historic.HistoricLine.RESOLVED_BY_SETTLEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.historic.HistoricCell;
import kz.ethnomediation.reporting.historic.HistoricFigure;
import kz.ethnomediation.reporting.historic.HistoricLine;
import kz.ethnomediation.reporting.report.ReportOutcome.Compiled;
import kz.ethnomediation.reporting.report.ReportOutcome.NotBegun;
import kz.ethnomediation.reporting.report.ReportOutcome.RegionNotVisible;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadReportTest {

    private static final Instant NEW_YEARS_EVE = Instant.parse("2026-12-31T18:59:00Z");
    private static final Period LAST_QUARTER = Period.of(new Quarter(2026, 4));
    private static final Period NEXT_QUARTER = Period.of(new Quarter(2027, 1));
    private static final Period LONG_AGO = new Period(new Quarter(2021, 1), new Quarter(2021, 2));
    private static final Scope REPUBLIC = new Scope.Republic();

    private final List<HistoricFigure> historic = new ArrayList<>();
    private FactFigures facts =
            new FactFigures(null, null, null, List.of(), null, Map.of(), Map.of(), SignalFigures.NONE);

    @Test
    void saysNoughtForTheRunningQuarterOfAnEmptySystem() {
        var report = compiled(LAST_QUARTER, null, REPUBLIC);

        assertThat(report.asOf()).isEmpty();
        assertThat(report.units()).extracting(ReportRow::territory).containsExactly("KZ-19", "KZ-61");
        assertThat(report.republic()).hasValueSatisfying(republic -> {
            assertThat(republic.flow()).contains(Flow.NONE);
            assertThat(republic.activeMediators()).contains(0L);
            assertThat(republic.signals()).contains(SignalTally.NONE);
        });
        assertThat(report.unknownQuarters()).isEmpty();
    }

    @Test
    void leavesUnknownWhatWasBeforeTheFacts() {
        facts = factsFrom(LocalDate.of(2026, 11, 1), "KZ-61");

        var report = compiled(LONG_AGO, null, REPUBLIC);

        assertThat(report.units()).allSatisfy(row -> {
            assertThat(row.value(APPEALS_REGISTERED)).isEmpty();
            assertThat(row.flow()).isEmpty();
            assertThat(row.activeMediators()).isEmpty();
            assertThat(row.signals()).isEmpty();
        });
        assertThat(report.unknownQuarters()).hasToString("[2021-Q1, 2021-Q2]");
    }

    @Test
    void addsHistoricCountsUpAndMarksThem() {
        state(APPEALS_REGISTERED, "KZ-19", 1, 10, true);
        state(APPEALS_REGISTERED, "KZ-61", 1, 20, true);
        state(APPEALS_REGISTERED, "KZ-61", 2, 5, false);
        state(RESOLVED_BY_SETTLEMENT, "KZ-61", 2, 3, false);

        var report = compiled(LONG_AGO, null, REPUBLIC);

        var republic = report.republic().orElseThrow();
        assertThat(republic.value(APPEALS_REGISTERED)).contains(35L);
        assertThat(republic.value(RESOLVED_BY_SETTLEMENT)).contains(3L);
        assertThat(republic.value(RESOLVED_AT_CONSULTATION)).isEmpty();
        assertThat(republic.historicLines()).containsExactly(APPEALS_REGISTERED, RESOLVED_BY_SETTLEMENT);
        assertThat(republic.syntheticLines()).containsExactly(APPEALS_REGISTERED);
        assertThat(report.units().getLast().value(APPEALS_REGISTERED)).contains(25L);
        assertThat(report.sources())
                .hasToString("[HistoricSource[name=Name[source=the Assembly, synthetic=false], quarters=[2021-Q2]],"
                        + " HistoricSource[name=Name[source=the Assembly, synthetic=true], quarters=[2021-Q1]]]");
    }

    @Test
    void takesTheRepublicsOwnCountOfAQuarterAndSplitsItNever() {
        state(APPEALS_REGISTERED, "KZ-19", 1, 10, false);
        state(APPEALS_REGISTERED, "KZ-19", 2, 7, false);
        state(APPEALS_REGISTERED, null, 1, 1_000, false);
        state(RESOLVED_AT_CONSULTATION, null, 1, 600, false);

        var report = compiled(LONG_AGO, null, REPUBLIC);

        var republic = report.republic().orElseThrow();
        assertThat(republic.value(APPEALS_REGISTERED)).contains(1_007L);
        assertThat(republic.value(RESOLVED_AT_CONSULTATION)).contains(600L);
        assertThat(report.units().getFirst().value(APPEALS_REGISTERED)).contains(17L);
        assertThat(report.units().getFirst().value(RESOLVED_AT_CONSULTATION)).isEmpty();
        assertThat(report.units().getLast().value(APPEALS_REGISTERED)).isEmpty();
    }

    @Test
    void addsHistoricCountsAndFactsOnce() {
        facts = factsFrom(LocalDate.of(2021, 5, 1), "KZ-61");
        state(APPEALS_REGISTERED, "KZ-61", 1, 20, true);

        var report = compiled(LONG_AGO, null, REPUBLIC);

        assertThat(report.republic().orElseThrow().value(APPEALS_REGISTERED)).contains(21L);
        assertThat(report.units().getFirst().value(APPEALS_REGISTERED)).contains(0L);
        assertThat(report.units().getLast().value(APPEALS_REGISTERED)).contains(21L);
    }

    @Test
    void showsAReaderOfOneRegionNothingElse() {
        state(APPEALS_REGISTERED, "KZ-19", 1, 10, true);
        state(APPEALS_REGISTERED, "KZ-61", 2, 20, false);

        var report = compiled(LONG_AGO, null, new Scope.Regions(Set.of("KZ-61")));

        assertThat(report.republic()).isEmpty();
        assertThat(report.units()).extracting(ReportRow::territory).containsExactly("KZ-61");
        assertThat(report.sources())
                .singleElement()
                .satisfies(source -> assertThat(source.quarters()).hasToString("[2021-Q2]"));
    }

    @Test
    void hidesOtherRegionsAsIfTheyDidNotExist() {
        var of61 = new Scope.Regions(Set.of("KZ-61"));

        assertThat(read(LONG_AGO, "KZ-19", of61)).isEqualTo(new RegionNotVisible());
        assertThat(read(LONG_AGO, "KZ-99", REPUBLIC)).isEqualTo(new RegionNotVisible());
        assertThat(compiled(LONG_AGO, "KZ-61", of61).units()).hasSize(1);
        assertThat(compiled(LONG_AGO, "KZ-61", REPUBLIC).republic()).isEmpty();
    }

    @Test
    void keepsARegionWithFiguresThatNoListNames() {
        facts = factsFrom(LocalDate.of(2021, 5, 1), "KZ-77");

        var report = compiled(LONG_AGO, null, REPUBLIC);

        assertThat(report.units()).extracting(ReportRow::territory).containsExactly("KZ-19", "KZ-61", "KZ-77");
    }

    @Test
    void hasNoReportOfAQuarterThatHasNotBegun() {
        assertThat(read(NEXT_QUARTER, null, REPUBLIC)).isEqualTo(new NotBegun());
    }

    @Test
    void opensTheNextQuarterEarlyForAnAppealThatIsRegisteredOnItsFirstWorkingDay() {
        facts = factsFrom(LocalDate.of(2027, 1, 4), "KZ-61");

        var report = compiled(NEXT_QUARTER, null, REPUBLIC);

        assertThat(report.republic().orElseThrow().value(APPEALS_REGISTERED)).contains(1L);
    }

    @Test
    void addsSignalsAndNoticesOfTheRegionsUp() {
        var tallies = Map.of("KZ-19", new SignalTally(5, 3, 2, 1), "KZ-77", new SignalTally(1, 1, 1, 0));
        var signals = new SignalFigures(LocalDate.of(2026, 11, 1), tallies);
        facts = new FactFigures(null, null, null, List.of(), null, Map.of(), Map.of("KZ-61", 2L, "KZ-19", 1L), signals);

        var report = compiled(LAST_QUARTER, null, REPUBLIC);

        assertThat(report.republic().orElseThrow().signals()).contains(new SignalTally(6, 4, 3, 1));
        assertThat(report.republic().orElseThrow().undeliveredNotices()).contains(3L);
        assertThat(report.units())
                .extracting(row -> row.undeliveredNotices().orElseThrow())
                .containsExactly(1L, 2L, 0L);
        assertThat(report.units())
                .extracting(row -> row.signals().orElseThrow())
                .containsExactly(tallies.get("KZ-19"), SignalTally.NONE, tallies.get("KZ-77"));
    }

    private Report compiled(Period period, @Nullable String region, Scope scope) {
        return ((Compiled) read(period, region, scope)).report();
    }

    private ReportOutcome read(Period period, @Nullable String region, Scope scope) {
        return new ReadReport(
                        (any, today) -> facts,
                        new StatedAggregates(historic),
                        any -> new TreeSet<>(List.of("KZ-19", "KZ-61")),
                        () -> NEW_YEARS_EVE)
                .read(period, region, scope);
    }

    private void state(HistoricLine line, @Nullable String region, int quarter, long value, boolean synthetic) {
        var cell = new HistoricCell(line, region, new Quarter(2021, quarter));
        historic.add(new HistoricFigure(cell, value, "the Assembly", synthetic));
    }

    private static FactFigures factsFrom(LocalDate day, String region) {
        var registered = new MovementCount(region, false, Change.REGISTERED, null, 1, 1, 0);
        return new FactFigures(
                NEW_YEARS_EVE, day, day, List.of(registered), day, Map.of(region, 2L), Map.of(), SignalFigures.NONE);
    }
}
