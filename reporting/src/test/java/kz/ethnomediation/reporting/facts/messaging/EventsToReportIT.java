package kz.ethnomediation.reporting.facts.messaging;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.reporting.Readers;
import kz.ethnomediation.reporting.ReportingStand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has a region of its own, so that the order in which they run does not matter. */
@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class EventsToReportIT {

    private Broker broker;

    @BeforeEach
    void connect() {
        broker = new Broker();
    }

    @AfterEach
    void disconnect() {
        broker.close();
    }

    @Test
    void showsWhatHappenedToAppealsAndMediators() {
        var consulted = registered("KZ-75", "2026-07-01");
        var settled = registered("KZ-75", "2026-08-15");
        var open = registered("KZ-75", "2026-09-30");
        closed("case.closed-at-consultation.v1", consulted, "KZ-75", "2026-07-01");
        closed("case.settlement-signed.v1", settled, "KZ-75", "2026-10-02");
        var mediator = UUID.randomUUID();
        mediator("mediator.registered.v1", mediator, "KZ-75", "2026-07-10");
        mediator("mediator.activated.v1", mediator, "KZ-75", "2026-07-20");
        mediator("mediator.suspended.v1", mediator, "KZ-75", "2026-10-20");

        assertThat(open).isNotNull();
        awaitRow(
                "2026-Q3",
                "KZ-75",
                Map.of(
                        "carryIn",
                        0,
                        "registered",
                        3,
                        "resolvedAtConsultation",
                        1,
                        "resolvedBySettlement",
                        0,
                        "open",
                        2,
                        "activeMediators",
                        1));
        awaitRow(
                "2026-Q4",
                "KZ-75",
                Map.of(
                        "carryIn",
                        2,
                        "registered",
                        0,
                        "resolvedAtConsultation",
                        0,
                        "resolvedBySettlement",
                        1,
                        "open",
                        1,
                        "activeMediators",
                        0));
    }

    @Test
    void countsADuplicateDeliveryOnce() {
        var appeal = UUID.randomUUID();
        var registration = broker.event("appeal.registered.v1", appeal, members("KZ-79", "2026-08-01"));
        var ending = broker.event("case.closed-at-consultation.v1", appeal, members("KZ-79", "2026-08-02"));
        for (var delivery = 0; delivery < 3; delivery++) {
            broker.send(registration);
            broker.send(ending);
        }
        // What comes after them on the same partitions shows that they have been dealt with.
        closed("case.settlement-signed.v1", registered("KZ-79", "2026-08-03"), "KZ-79", "2026-08-04");

        awaitRow(
                "2026-Q3",
                "KZ-79",
                Map.of("registered", 2, "resolvedAtConsultation", 1, "resolvedBySettlement", 1, "open", 0));
    }

    @Test
    void countsAnEndingThatArrivesBeforeItsRegistration() {
        var early = UUID.randomUUID();
        closed("case.closed-at-consultation.v1", early, "KZ-71", "2026-08-02");
        closed("case.settlement-signed.v1", registered("KZ-71", "2026-08-03"), "KZ-71", "2026-08-04");
        awaitRow("2026-Q3", "KZ-71", Map.of("registered", 1, "resolvedAtConsultation", 0, "resolvedBySettlement", 1));

        broker.send("appeal.registered.v1", early, members("KZ-71", "2026-08-01"));

        awaitRow("2026-Q3", "KZ-71", Map.of("registered", 2, "resolvedAtConsultation", 1, "resolvedBySettlement", 1));
    }

    @Test
    void countsAConsultationOnNewYearsEveWithTheRegistrationOfTheNextWorkingDay() {
        var appeal = registered("KZ-55", "2027-01-04");
        closed("case.closed-at-consultation.v1", appeal, "KZ-55", "2026-12-31");

        awaitRow("2027-Q1", "KZ-55", Map.of("registered", 1, "resolvedAtConsultation", 1, "open", 0));
        awaitRow("2026-Q4", "KZ-55", Map.of("registered", 0, "resolvedAtConsultation", 0, "open", 0));
    }

    @Test
    void followsAnAppealToTheRegionThatAcceptedItAndToItsEndThere() {
        var appeal = registered("KZ-23", "2026-07-01");
        var redirected = registered("KZ-23", "2026-07-02");
        broker.send(
                "appeal.deadline-changed.v1", appeal, Map.of("effectiveOn", "2026-07-10", "answerBy", "2026-09-01"));
        broker.send(
                "appeal.transferred.v1",
                appeal,
                Map.of("region", "KZ-27", "fromRegion", "KZ-23", "toRegion", "KZ-27", "effectiveOn", "2026-07-11"));
        closed("appeal.redirected.v1", redirected, "KZ-23", "2026-07-03");

        awaitRow(
                "2026-Q3",
                "KZ-23",
                Map.of("registered", 2, "closedOtherwise", 1, "transferredOut", 1, "transferredIn", 0, "open", 0));
        awaitRow("2026-Q3", "KZ-27", Map.of("registered", 0, "transferredIn", 1, "open", 1, "overdue", 1));

        broker.send("appeal.replied.v1", appeal, Map.of("region", "KZ-27", "effectiveOn", "2026-08-30"));

        awaitRow("2026-Q3", "KZ-27", Map.of("transferredIn", 1, "open", 1, "overdue", 0));
    }

    private UUID registered(String region, String day) {
        var appeal = UUID.randomUUID();
        broker.send("appeal.registered.v1", appeal, members(region, day));
        return appeal;
    }

    private void closed(String type, UUID appeal, String region, String day) {
        broker.send(type, appeal, members(region, day));
    }

    private void mediator(String type, UUID mediator, String region, String day) {
        broker.send(type, mediator, Map.of("registerRegion", region, "effectiveOn", day));
    }

    private static Map<String, String> members(String region, String day) {
        return Map.of("region", region, "effectiveOn", day);
    }

    private static void awaitRow(String quarter, String region, Map<String, Integer> expected) {
        await().untilAsserted(() -> {
            var row = row(quarter, region);
            assertThat(row).containsAllEntriesOf(expected);
            assertThat(number(row, "carryIn")
                            + number(row, "registered")
                            + number(row, "reopened")
                            + number(row, "transferredIn"))
                    .isEqualTo(number(row, "resolvedAtConsultation")
                            + number(row, "resolvedBySettlement")
                            + number(row, "closedOtherwise")
                            + number(row, "transferredOut")
                            + number(row, "open"));
        });
    }

    private static Map<String, Object> row(String quarter, String region) {
        var report = Readers.statistician()
                .queryParam("region", region)
                .get("/api/v1/quarters/{quarter}/report", quarter)
                .then()
                .statusCode(200)
                .extract()
                .body()
                .asString();
        return JsonPath.from(report).getMap("units[0]");
    }

    private static int number(Map<String, Object> row, String line) {
        return row.get(line) instanceof Number number ? number.intValue() : -1;
    }
}
