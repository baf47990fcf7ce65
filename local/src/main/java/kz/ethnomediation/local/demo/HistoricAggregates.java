package kz.ethnomediation.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import kz.ethnomediation.local.stack.Service;

/**
 * The network's published work of 2021 to 2022-Q1 as historic aggregates. Only the totals are published;
 * the split by unit and quarter is synthetic, and marked so.
 */
final class HistoricAggregates {
    static final String SOURCE =
            "Assembly of People of Kazakhstan, published totals 2021–Q1 2022; split by unit and quarter synthetic";
    private static final String COMMENT = "#";

    private final Api api;

    HistoricAggregates(Api api) {
        this.api = api;
    }

    /** One count of the file. */
    record Row(String line, String region, String quarter, long value) {
        static Row parse(String text) {
            var fields = text.split(",", -1);
            return new Row(fields[0], fields[1], fields[2], Long.parseLong(fields[3]));
        }
    }

    static List<Row> rows() {
        return DemoFile.lines("historic-aggregates.csv").stream()
                .filter(line -> !line.startsWith(COMMENT))
                .skip(1)
                .map(Row::parse)
                .toList();
    }

    /** The service takes the same batch a second time without effect. */
    int load() {
        var rows = rows();
        var answer = api.post("statistician", Service.REPORTING, "/historic-aggregates", body(rows));
        var _ = Steps.succeeded("the historic aggregates", answer);
        return rows.size();
    }

    private static ObjectNode body(List<Row> rows) {
        var body = new ObjectMapper().createObjectNode().put("source", SOURCE).put("synthetic", true);
        var array = body.putArray("rows");
        for (var row : rows) {
            var _ = array.addObject()
                    .put("line", row.line())
                    .put("region", row.region())
                    .put("quarter", row.quarter())
                    .put("value", row.value());
        }
        return body;
    }
}
