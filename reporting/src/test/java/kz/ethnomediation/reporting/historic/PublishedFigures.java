package kz.ethnomediation.reporting.historic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The network's published totals of five quarters, split evenly over the seventeen units of that time: a made up split. */
public final class PublishedFigures {

    public static final long APPEALS = 8_667;
    public static final long SETTLEMENTS = 3_443;
    public static final long CONSULTATIONS = 5_224;

    public static final List<String> UNITS = List.of(
            "KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-35", "KZ-39", "KZ-43", "KZ-47", "KZ-55", "KZ-59",
            "KZ-61", "KZ-63", "KZ-71", "KZ-75", "KZ-79");
    private static final List<String> QUARTERS = List.of("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4", "2022-Q1");

    private PublishedFigures() {}

    public static List<StatedRow> rows() {
        var rows = new ArrayList<StatedRow>();
        Map.of(
                        HistoricLine.APPEALS_REGISTERED, APPEALS,
                        HistoricLine.RESOLVED_BY_SETTLEMENT, SETTLEMENTS,
                        HistoricLine.RESOLVED_AT_CONSULTATION, CONSULTATIONS)
                .forEach((line, total) -> rows.addAll(split(line, total)));
        return rows;
    }

    private static List<StatedRow> split(HistoricLine line, long total) {
        var cells = (long) UNITS.size() * QUARTERS.size();
        var rows = new ArrayList<StatedRow>();
        for (var quarter : QUARTERS) {
            for (var unit : UNITS) {
                var place = rows.size();
                rows.add(new StatedRow(line, unit, quarter, total / cells + (place < total % cells ? 1 : 0)));
            }
        }
        return rows;
    }
}
