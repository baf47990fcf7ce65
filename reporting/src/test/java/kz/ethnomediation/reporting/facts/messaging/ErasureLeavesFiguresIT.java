package kz.ethnomediation.reporting.facts.messaging;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.testkit.RequestKeeper;
import kz.ethnomediation.reporting.Readers;
import kz.ethnomediation.reporting.ReportingStand;
import org.junit.jupiter.api.Test;

/** A person is erased, and not a figure changes (domain rule 48): neither the facts nor what is published of them. */
@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class ErasureLeavesFiguresIT {

    private static final String REGION = "KZ-31";

    @Inject
    DataSource database;

    @Test
    void changesNeitherFactsNorReport() throws SQLException {
        var appeal = UUID.randomUUID();
        var mediator = UUID.randomUUID();
        try (var broker = new Broker()) {
            broker.send("appeal.registered.v1", appeal, Map.of("region", REGION, "effectiveOn", "2026-07-01"));
            broker.send("case.settlement-signed.v1", appeal, Map.of("region", REGION, "effectiveOn", "2026-08-01"));
            broker.send(
                    "mediator.registered.v1", mediator, Map.of("registerRegion", REGION, "effectiveOn", "2026-07-10"));
        }
        await().untilAsserted(() -> assertThat(facts(appeal)).hasSizeGreaterThan(1));
        await().untilAsserted(() -> assertThat(facts(mediator)).isNotEmpty());
        var facts = List.of(facts(appeal), facts(mediator));
        var report = report();

        var requests = ReportingStand.requests();
        var kafka = ReportingStand.running().kafka();
        for (var kind : List.of("CORRECT", "ERASE")) {
            var request = requests.has(kafka, kind, List.of(appeal, mediator), List.of(appeal));

            assertThat(RequestKeeper.answersTo(kafka, request)).singleElement().satisfies(answer -> {
                assertThat(answer.type()).isEqualTo("kz.ethnomediation.subject.request-applied.v1");
                assertThat(answer.data().path("service").asText()).isEqualTo("reporting");
            });
        }
        assertThat(List.of(facts(appeal), facts(mediator))).isEqualTo(facts);
        assertThat(report()).isEqualTo(report).contains("registered=1", "resolvedBySettlement=1");
    }

    @Test
    void hasNothingToReadToTheOfficer() {
        var request = ReportingStand.requests()
                .has(ReportingStand.running().kafka(), "EXTRACT", List.of(UUID.randomUUID()), List.of());

        var extract = Readers.as(Readers.token("dpo").regions("KZ"))
                .get("/api/v1/subject-extracts/" + request)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract();

        assertThat(extract.<List<Object>>path("items")).isEmpty();
    }

    /** Each row of each table of facts that names the id, as text. */
    private List<String> facts(UUID id) throws SQLException {
        var rows = new ArrayList<String>();
        for (var table : List.of("appeal_movement", "mediator_status_fact", "answer_term_fact", "interethnic_fact")) {
            try (var connection = database.getConnection();
                    var query = connection.prepareStatement(
                            "select f::text from " + table + " f where f::text like '%' || ? || '%' order by 1")) {
                query.setString(1, id.toString());
                try (var found = query.executeQuery()) {
                    while (found.next()) {
                        rows.add(table + found.getString(1));
                    }
                }
            }
        }
        return rows;
    }

    private static String report() {
        return Readers.statistician()
                .queryParam("region", REGION)
                .get("/api/v1/quarters/2026-Q3/report")
                .then()
                .statusCode(200)
                .extract()
                .path("units")
                .toString();
    }
}
