package kz.ethnomediation.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kz.ethnomediation.local.demo.HistoricAggregates.Row;
import org.junit.jupiter.api.Test;

/** The split is made up, the totals are not. */
class HistoricAggregatesTest {
    @Test
    void addsUpToThePublishedTotals() {
        var totals = HistoricAggregates.rows().stream()
                .collect(Collectors.groupingBy(Row::line, Collectors.summingLong(Row::value)));
        assertThat(totals)
                .containsOnlyKeys("APPEALS_REGISTERED", "RESOLVED_BY_SETTLEMENT", "RESOLVED_AT_CONSULTATION")
                .containsEntry("APPEALS_REGISTERED", 8_667L)
                .containsEntry("RESOLVED_BY_SETTLEMENT", 3_443L)
                .containsEntry("RESOLVED_AT_CONSULTATION", 5_224L);
    }

    @Test
    void coversTheSeventeenUnitsOfThatTimeInFiveQuarters() {
        var rows = HistoricAggregates.rows();
        assertThat(rows)
                .extracting(Row::quarter)
                .doesNotContainNull()
                .containsOnly("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4", "2022-Q1");
        assertThat(rows.stream().map(Row::region).distinct())
                .containsExactlyInAnyOrder(
                        "KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-35", "KZ-39", "KZ-43", "KZ-47",
                        "KZ-55", "KZ-59", "KZ-61", "KZ-63", "KZ-71", "KZ-75", "KZ-79");
        assertThat(rows).hasSize(3 * 17 * 5).doesNotHaveDuplicates();
    }

    @Test
    void resolvesInEachCellWhatWasRegisteredThere() {
        var cells = HistoricAggregates.rows().stream()
                .collect(Collectors.groupingBy(row -> row.region() + " " + row.quarter()))
                .values();
        assertThat(cells).allSatisfy(cell -> {
            assertThat(value(cell, "APPEALS_REGISTERED"))
                    .isEqualTo(value(cell, "RESOLVED_BY_SETTLEMENT") + value(cell, "RESOLVED_AT_CONSULTATION"));
            assertThat(cell).allSatisfy(row -> assertThat(row.value()).isPositive());
        });
    }

    @Test
    void saysThatTheSplitIsSynthetic() {
        assertThat(HistoricAggregates.SOURCE).contains("published totals", "synthetic");
        assertThat(DemoFile.lines("historic-aggregates.csv").get(1)).contains("SYNTHETIC");
    }

    private static long value(List<Row> cell, String line) {
        return cell.stream()
                .filter(row -> row.line().equals(line))
                .mapToLong(Row::value)
                .sum();
    }
}
