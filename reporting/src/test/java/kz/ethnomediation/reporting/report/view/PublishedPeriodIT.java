package kz.ethnomediation.reporting.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.reporting.Readers;
import kz.ethnomediation.reporting.ReportingStand;
import kz.ethnomediation.reporting.historic.PublishedFigures;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class PublishedPeriodIT {

    private static final List<String> LINES = List.of("registered", "resolvedAtConsultation", "resolvedBySettlement");

    @Test
    void givesThePublishedFiguresOfFiveQuarters() throws Exception {
        importPublishedFigures();

        var report = report("/api/v1/periods/2021-Q1/2022-Q1/report");

        assertThat(report.getMap("republic"))
                .containsEntry("registered", 8_667)
                .containsEntry("resolvedBySettlement", 3_443)
                .containsEntry("resolvedAtConsultation", 5_224)
                .containsEntry("open", null)
                .containsEntry("activeMediators", null)
                .containsEntry("synthetic", LINES);
        assertThat(report.<String>getList("units.region")).isEqualTo(PublishedFigures.UNITS);
        assertThat(report.<List<String>>getList("units.synthetic")).containsOnly(LINES);
        for (var line : LINES) {
            assertThat(report.<Integer>getList("units." + line).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(report.getInt("republic." + line));
        }
        assertThat(report.<String>getList("sources[0].quarters"))
                .containsExactly("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4", "2022-Q1");
        assertThat(report.getBoolean("sources[0].synthetic")).isTrue();
        assertThat(report.getList("quartersWithoutFigures")).isEmpty();
    }

    @Test
    void marksASingleQuarterAndARegionToo() throws Exception {
        importPublishedFigures();

        var quarter = report("/api/v1/quarters/2021-Q3/report?region=KZ-79");

        assertThat(quarter.<Map<String, Object>>getList("units"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("synthetic", LINES));
        assertThat(quarter.<String>getList("sources[0].quarters")).containsExactly("2021-Q3");
    }

    @Test
    void writesTheMembersInOneOrder() {
        var body = Readers.council().get("/api/v1/quarters/2026-Q4/report").asString();

        assertThat(body)
                .matches("(?s)\\{\"period\":\\{\"from\":.*\"view\":.*\"asOf\":.*\"republic\":.*\"units\":.*"
                        + "\"sources\":.*\"quartersWithoutFigures\":.*")
                .containsPattern(
                        "\"republic\":\\{\"region\":\"KZ\",\"carryIn\":[0-9]+,\"registered\":[0-9]+,\"reopened\":[0-9]+,\"transferredIn\":[0-9]+,"
                                + "\"resolvedAtConsultation\":[0-9]+,\"resolvedBySettlement\":[0-9]+,\"closedOtherwise\":[0-9]+,"
                                + "\"transferredOut\":[0-9]+,\"open\":[0-9]+,\"overdue\":[0-9]+,\"activeMediators\":[0-9]+,"
                                + "\"undeliveredNotices\":[0-9]+,"
                                + "\"signals\":\\{\"raised\":[0-9]+,\"responded\":[0-9]+,\"respondedInTime\":[0-9]+,\"unanswered\":[0-9]+\\},"
                                + "\"historic\":\\[\\],\"synthetic\":\\[\\]\\}");
    }

    private static void importPublishedFigures() throws Exception {
        var body = new ObjectMapper()
                .writeValueAsString(Map.of(
                        "source",
                        "the Assembly: only the totals of five quarters are published",
                        "synthetic",
                        true,
                        "rows",
                        PublishedFigures.rows().stream()
                                .map(row -> Map.of(
                                        "line", row.line(),
                                        "region", String.valueOf(row.region()),
                                        "quarter", row.quarter(),
                                        "value", row.value()))
                                .toList()));
        var status = Readers.statistician()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/historic-aggregates")
                .statusCode();
        assertThat(status).isIn(200, 201);
    }

    private static JsonPath report(String path) {
        return JsonPath.from(
                Readers.council().get(path).then().statusCode(200).extract().asString());
    }
}
