package kz.ethnomediation.intake.appeals.messaging;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Accepted;
import kz.ethnomediation.platform.testkit.TopicTap;
import org.junit.jupiter.api.Test;

/** The appeal shows what its case says, read from the contracts' own examples. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class CaseEventsIT {

    @Test
    void closesWithTheCaseAndKeepsItsTag() throws IOException {
        var id = Accepted.appeal();
        var tag = Accepted.tag(id);

        try (var topic = TopicTap.of(IntakeStand.running().kafka(), CaseEventsHandler.TOPIC)) {
            say(topic, id, 1, "opened");
            say(topic, id, 2, "mediation-offered");
            await().until(() -> "MEDIATION".equals(read(id).getString("caseStage")));
            say(topic, id, 3, "party-consented");
            say(topic, id, 4, "settlement-signed");
        }

        await().until(() -> "CLOSED".equals(read(id).getString("status")));
        assertThat(read(id).getString("outcome")).isEqualTo("SETTLED");
        assertThat(read(id).getString("closedOn")).isEqualTo("2026-11-20");
        assertThat(Accepted.tag(id)).isEqualTo(tag);
    }

    @Test
    void takesADuplicateOnce() throws IOException {
        var id = Accepted.appeal();
        var eventId = UUID.nameUUIDFromBytes(id.toString().getBytes(StandardCharsets.UTF_8));

        try (var topic = TopicTap.of(IntakeStand.running().kafka(), CaseEventsHandler.TOPIC)) {
            say(topic, id, 1, "closed-at-consultation", eventId);
            say(topic, id, 1, "closed-at-consultation", eventId);
            await().until(() -> "CLOSED".equals(read(id).getString("status")));
            say(topic, id, 2, "mediation-offered");
            say(topic, id, 1, "closed-at-consultation", eventId);
            say(topic, id, 3, "settlement-signed");
        }

        await().until(() -> "SETTLED".equals(read(id).getString("outcome")));
        assertThat(Accepted.history(id))
                .containsExactly("registered", "triaged", "accepted", "case-moved", "case-moved", "case-moved");
    }

    private static void say(TopicTap topic, UUID appealId, long sequence, String name) throws IOException {
        say(topic, appealId, sequence, name, new UUID(appealId.getLeastSignificantBits(), sequence));
    }

    private static void say(TopicTap topic, UUID appealId, long sequence, String name, UUID eventId)
            throws IOException {
        var headers = Map.of(
                "specversion",
                "1.0",
                "id",
                eventId.toString(),
                "type",
                "kz.ethnomediation.case." + name + ".v1",
                "source",
                "/mediation-cases",
                "time",
                "2026-11-20T05:00:00Z",
                "sequence",
                String.valueOf(sequence),
                "partitionkey",
                appealId.toString(),
                "feedseq",
                String.valueOf(sequence),
                "loggedat",
                "2026-11-20T05:00:00Z");
        topic.send(appealId, headers, ((ObjectNode) example(name)).put("appealId", appealId.toString()));
    }

    private static JsonNode example(String name) throws IOException {
        var file = "contracts/events/case." + name + ".v1.example.json";
        try (var stream = CaseEventsIT.class.getClassLoader().getResourceAsStream(file)) {
            return new ObjectMapper().readTree(stream);
        }
    }

    private static JsonPath read(UUID id) {
        return given().header("Authorization", Accepted.operator())
                .get("/api/v1/appeals/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
