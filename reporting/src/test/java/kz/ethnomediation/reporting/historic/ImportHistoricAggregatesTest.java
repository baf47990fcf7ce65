package kz.ethnomediation.reporting.historic;

import static kz.ethnomediation.reporting.historic.HistoricLine.APPEALS_REGISTERED;
import static kz.ethnomediation.reporting.historic.HistoricLine.RESOLVED_BY_SETTLEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kz.ethnomediation.reporting.historic.ImportHistoricAggregates.Command;
import kz.ethnomediation.reporting.historic.ImportOutcome.AlreadyHeld;
import kz.ethnomediation.reporting.historic.ImportOutcome.Imported;
import kz.ethnomediation.reporting.historic.ImportOutcome.Reason;
import kz.ethnomediation.reporting.historic.ImportOutcome.Refused;
import kz.ethnomediation.reporting.historic.ImportOutcome.RowFault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportHistoricAggregatesTest {

    /** New Year's Eve in Almaty, when it is afternoon in UTC. */
    private static final Instant NOW = Instant.parse("2026-12-31T18:59:00Z");

    private Optional<LocalDate> firstLiveDay = Optional.empty();
    private final InMemoryHistoricAggregates aggregates = new InMemoryHistoricAggregates();
    private final ImportHistoricAggregates imports = new ImportHistoricAggregates(
            aggregates,
            () -> firstLiveDay,
            period -> {
                var units = new TreeSet<>(List.of("KZ-19", "KZ-61"));
                if (!period.lastDay().isBefore(LocalDate.of(2022, 6, 8))) {
                    units.add("KZ-33");
                }
                return units;
            },
            () -> NOW);

    @Test
    void storesABatchWhole() {
        var outcome = take(row("KZ-19", "2021-Q1", 5), row("KZ-61", "2021-Q1", 7), row(null, "2020-Q4", 900));

        assertThat(outcome).isInstanceOfSatisfying(Imported.class, imported -> {
            assertThat(imported.rows()).isEqualTo(3);
            assertThat(imported.added()).isEqualTo(3);
            assertThat(imported.replaced()).isZero();
            assertThat(imported.loggedAt()).isEqualTo(NOW);
        });
        assertThat(aggregates.batches).singleElement().satisfies(batch -> {
            assertThat(batch.figures()).hasSize(3);
            assertThat(batch.synthetic()).isTrue();
            assertThat(batch.importedBy()).isEqualTo("statistician");
        });
    }

    @Test
    void addsNothingWhereEveryRowIsHeldAlready() {
        var first = take(row("KZ-19", "2021-Q1", 5), row("KZ-61", "2021-Q1", 7));
        var second = take(row("KZ-61", "2021-Q1", 7), row("KZ-19", "2021-Q1", 5));

        assertThat(first).isInstanceOf(Imported.class);
        assertThat(second).isEqualTo(new AlreadyHeld(2));
        assertThat(aggregates.batches).hasSize(1);
    }

    @Test
    void replacesByANewerStatementOfTheSameSource() {
        var first = take(row("KZ-19", "2021-Q1", 5), row("KZ-61", "2021-Q1", 7));
        var second = take(row("KZ-19", "2021-Q1", 6), row("KZ-61", "2021-Q1", 7), row("KZ-61", "2021-Q2", 1));

        assertThat(first).isInstanceOf(Imported.class);
        assertThat(second).isInstanceOfSatisfying(Imported.class, imported -> {
            assertThat(imported.added()).isEqualTo(1);
            assertThat(imported.replaced()).isEqualTo(1);
            assertThat(imported.loggedAt()).isAfter(NOW);
        });
        assertThat(aggregates.batches.getFirst().figures()).hasSize(2);
    }

    @Test
    void goesBackToAnOlderValueAsANewStatement() {
        var outcomes = List.of(
                take(row("KZ-19", "2021-Q1", 5)), take(row("KZ-19", "2021-Q1", 6)), take(row("KZ-19", "2021-Q1", 5)));

        assertThat(outcomes).hasOnlyElementsOfType(Imported.class);
        assertThat(aggregates.batches).hasSize(3);
    }

    @Test
    void refusesTheWholeBatchAndNamesEveryFaultyRow() {
        var outcome = take(
                row("KZ-19", "2021-Q1", 5),
                row("KZ-33", "2021-Q1", 5),
                row("KZ-99", "2021-Q1", 5),
                row("KZ-19", "2021-13", 5),
                row("KZ-19", "2027-Q1", 5),
                row("KZ-19", "2021-Q1", 6));

        assertThat(outcome)
                .isEqualTo(new Refused(List.of(
                        new RowFault(1, Reason.REGION_NOT_OF_THAT_TIME),
                        new RowFault(2, Reason.UNKNOWN_REGION),
                        new RowFault(3, Reason.MALFORMED_QUARTER),
                        new RowFault(4, Reason.QUARTER_NOT_BEGUN),
                        new RowFault(5, Reason.DUPLICATE_ROW))));
        assertThat(aggregates.batches).isEmpty();
    }

    @Test
    void takesTheSameCellOfAnotherLineOrOfTheRepublic() {
        var outcome = take(
                row("KZ-19", "2021-Q1", 5),
                row(null, "2021-Q1", 5),
                new StatedRow(RESOLVED_BY_SETTLEMENT, "KZ-19", "2021-Q1", 5));

        assertThat(outcome).isInstanceOf(Imported.class);
    }

    @Test
    void leavesItToPeopleWhichOfTwoSourcesIsRight() {
        var first = take(row("KZ-19", "2021-Q1", 5));
        var other = imports.take(new Command(
                "somebody else",
                false,
                List.of(row("KZ-61", "2021-Q1", 1), row("KZ-19", "2021-Q1", 5)),
                "statistician"));

        assertThat(first).isInstanceOf(Imported.class);
        assertThat(other).isEqualTo(new Refused(List.of(new RowFault(1, Reason.STATED_BY_ANOTHER_SOURCE))));
        assertThat(aggregates.batches).hasSize(1);
    }

    @Test
    void leavesTheQuartersThatItCountsItselfAlone() {
        firstLiveDay = Optional.of(LocalDate.of(2022, 6, 30));

        var outcome = take(
                row("KZ-19", "2022-Q1", 5),
                row("KZ-19", "2022-Q2", 5),
                row(null, "2026-Q4", 5),
                row("KZ-99", "2026-Q4", 5));

        assertThat(outcome)
                .isEqualTo(new Refused(List.of(
                        new RowFault(1, Reason.QUARTER_HAS_LIVE_FIGURES),
                        new RowFault(2, Reason.QUARTER_HAS_LIVE_FIGURES),
                        new RowFault(3, Reason.QUARTER_HAS_LIVE_FIGURES))));
        assertThat(aggregates.batches).isEmpty();
    }

    @Test
    void takesTheQuartersBeforeThoseThatItCountsItself() {
        firstLiveDay = Optional.of(LocalDate.of(2022, 4, 1));
        assertThat(take(row("KZ-19", "2022-Q1", 5))).isInstanceOf(Imported.class);
    }

    @Test
    void takesAnyQuarterWhereItCountsNothingYet() {
        assertThat(take(row("KZ-19", "2026-Q4", 5))).isInstanceOf(Imported.class);
    }

    private ImportOutcome take(StatedRow... rows) {
        return imports.take(new Command("the Assembly", true, List.of(rows), "statistician"));
    }

    private static StatedRow row(@Nullable String region, String quarter, long value) {
        return new StatedRow(APPEALS_REGISTERED, region, quarter, value);
    }
}
