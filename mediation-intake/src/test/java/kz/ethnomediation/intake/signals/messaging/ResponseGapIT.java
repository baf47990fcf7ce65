package kz.ethnomediation.intake.signals.messaging;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TopicTap;
import org.junit.jupiter.api.Test;

/** The response gap, the main failing of early-warning systems, can be told from the topic alone (features 2.5). */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class ResponseGapIT {

    private static final String SIGNALS = "/api/v1/signals";

    /** What a reader of the topic can say of one signal. */
    private record Gap(Optional<Duration> untilAnswer, boolean isLate) {

        static Gap of(List<TopicTap.Event> events, Instant now) {
            var last = events.getLast().data();
            var answer = events.stream()
                    .filter(event -> event.type().equals("kz.ethnomediation.signal.responded.v1"))
                    .map(TopicTap.Event::data)
                    .filter(data -> data.path("answer").asInt() == 1)
                    .findFirst();
            return answer.map(data -> new Gap(
                            Optional.of(Duration.between(at(data, "raisedAt"), at(data, "respondedAt"))),
                            at(data, "respondedAt").isAfter(at(data, "replyBy"))))
                    .orElseGet(() -> new Gap(
                            Optional.empty(),
                            !last.path("state").asText().equals("DISMISSED") && now.isAfter(at(last, "replyBy"))));
        }

        private static Instant at(JsonNode data, String name) {
            return Instant.parse(data.path(name).asText());
        }
    }

    @Test
    void isTheTimeFromTheRaisingToTheFirstAnswer() {
        var answered = raised();
        var raisedAt = Instant.parse(answered.raisedAt());
        verb(answered.id(), 1, "verification", "{\"tension\":3}");
        var respondedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        verb(answered.id(), 2, "response", response("ONGOING", respondedAt));
        verb(answered.id(), 3, "response", response("STABLE", Instant.now()));
        var silent = raised();

        try (var topic = TopicTap.of(IntakeStand.running().kafka(), OutboxSignalEvents.TOPIC)) {
            await().until(() -> topic.heardOf(answered.id()).size() >= 4
                    && !topic.heardOf(silent.id()).isEmpty());
            var gap = Gap.of(topic.heardOf(answered.id()), Instant.now());
            assertThat(gap.untilAnswer()).contains(Duration.between(raisedAt, respondedAt));
            assertThat(gap.isLate()).isFalse();
            var silence = topic.heardOf(silent.id());
            assertThat(Gap.of(silence, Instant.now())).isEqualTo(new Gap(Optional.empty(), false));
            assertThat(Gap.of(silence, Instant.now().plus(Duration.ofDays(365))).isLate())
                    .isTrue();
        }
    }

    @Test
    void isLateWhereTheAnswerCameAfterItsTime() {
        var signal = raised();
        var replyBy = Instant.now().plusSeconds(4);
        verb(signal.id(), 1, "verification", "{\"tension\":3,\"replyBy\":\"" + replyBy + "\"}");
        await().until(() -> Instant.now().isAfter(replyBy.plusMillis(50)));
        verb(signal.id(), 2, "response", "{\"actions\":[\"TALKS\"],\"result\":\"STABLE\"}");

        try (var topic = TopicTap.of(IntakeStand.running().kafka(), OutboxSignalEvents.TOPIC)) {
            await().until(() -> topic.heardOf(signal.id()).size() >= 3);
            assertThat(Gap.of(topic.heardOf(signal.id()), Instant.now()).isLate())
                    .isTrue();
        }
    }

    @Test
    void publishesWhatTheContractsSayAndNothingAnybodySaid() {
        var id = raised().id();
        verb(id, 1, "verification", "{\"tension\":5,\"words\":\"secret words\"}");
        verb(id, 2, "response", "{\"actions\":[\"TALKS\"],\"result\":\"STABLE\",\"words\":\"secret words\"}");
        verb(id, 3, "closure", "{\"result\":\"HANDED_OVER\",\"words\":\"secret words\"}");
        var contracts = new EventContracts(getClass().getClassLoader());

        try (var topic = TopicTap.of(IntakeStand.running().kafka(), OutboxSignalEvents.TOPIC)) {
            await().until(() -> topic.heardOf(id).size() >= 5);
            var events = topic.heardOf(id);
            assertThat(events)
                    .extracting(event -> event.type().replace("kz.ethnomediation.signal.", ""))
                    .containsExactly("raised.v1", "verified.v1", "escalated.v1", "responded.v1", "closed.v1");
            assertThat(events).extracting(TopicTap.Event::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
            for (var event : events) {
                var text = event.data().toString();
                assertThat(contracts.violations(event.type(), text)).isEmpty();
                assertThat(text + event.headers())
                        .doesNotContain("secret", "gossip", "bazaar", "council", "coordinator-61");
            }
        }
    }

    private record Raised(UUID id, String raisedAt) {}

    private static Raised raised() {
        var answer = given().header(
                        "Authorization", person("council", "council-viewer").bearer())
                .contentType("application/json")
                .body("{\"place\":{\"region\":\"KZ-61\",\"text\":\"bazaar\"},\"kind\":\"SOCIAL\",\"words\":\"gossip\"}")
                .post(SIGNALS)
                .then()
                .statusCode(201)
                .extract();
        return new Raised(UUID.fromString(answer.path("id")), answer.path("raisedAt"));
    }

    private static void verb(UUID id, int revision, String verb, String body) {
        given().header(
                        "Authorization",
                        person("coordinator-61", "regional-coordinator").bearer())
                .header("If-Match", "\"" + revision + "\"")
                .contentType("application/json")
                .body(body)
                .post(SIGNALS + "/" + id + "/" + verb)
                .then()
                .statusCode(200);
    }

    private static String response(String result, Instant at) {
        return "{\"actions\":[\"TALKS\"],\"result\":\"" + result + "\",\"occurredAt\":\"" + at + "\"}";
    }

    private static TestToken person(String login, String role) {
        return IntakeStand.running().issuer().token(login, role).regions("KZ-61");
    }
}
