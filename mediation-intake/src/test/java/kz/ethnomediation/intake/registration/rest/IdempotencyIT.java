package kz.ethnomediation.intake.registration.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TopicTap;
import org.junit.jupiter.api.Test;

/** A retried registration never makes a second appeal, and a rehearsed one makes none. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class IdempotencyIT {

    private static final int CLIENTS = 50;

    @Test
    void registersOnceForFiftyAtOnce() {
        var operator = operatorOf("KZ-63");
        var key = UUID.randomUUID().toString();
        List<Response> answers;
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            answers = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> register(operator, key, ""), clients))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }

        assertThat(answers).extracting(Response::statusCode).containsAnyOf(201).isSubsetOf(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.header("Retry-After")).isEqualTo("1"));
        var registered =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(registered)
                .extracting(Response::asString)
                .containsOnly(registered.getFirst().asString());
        assertThat(registered)
                .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        assertThat(seen(operator)).containsExactly(registered.getFirst().<String>path("id"));
        publishesThreeEventsOf(registered.getFirst().<String>path("id"));
    }

    private static void publishesThreeEventsOf(String id) {
        try (var topic = TopicTap.of(IntakeStand.running().kafka(), "ethnomediation.appeal-events")) {
            await().untilAsserted(() -> assertThat(topic.heardOf(UUID.fromString(id)))
                    .extracting(TopicTap.Event::sequence)
                    .containsExactly(1L, 2L, 3L));
        }
    }

    @Test
    void takesNoOtherSheetUnderTheSameKey() {
        var operator = operatorOf("KZ-71");
        var first = register(operator, "taken", "");
        assertThat(first.statusCode()).isEqualTo(201);
        var seen = seen(operator);

        given().header("Authorization", operator.bearer())
                .header("Idempotency-Key", "taken")
                .contentType("application/json")
                .body(Sheets.quick().replaceFirst("\\{", "{\"clientRef\":\"another\","))
                .post("/api/v1/appeals")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ethnomediation:problem:idempotency-key-reused"));

        assertThat(seen(operator)).isEqualTo(seen);
    }

    @Test
    void usesUpNoNumberForARehearsal() {
        var operator = operatorOf("KZ-71");
        var before = count(register(operator, "before", ""));
        var seen = seen(operator);

        register(operator, "rehearsed", "?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("wouldAnswer", equalTo(201));

        assertThat(seen(operator)).isEqualTo(seen);
        assertThat(count(register(operator, "rehearsed", ""))).isEqualTo(before + 1);
    }

    private static long count(Response registered) {
        var number = registered.<String>path("number");
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }

    private static Response register(TestToken operator, String key, String query) {
        return given().header("Authorization", operator.bearer())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Sheets.quick())
                .post("/api/v1/appeals" + query);
    }

    private static List<String> seen(TestToken operator) {
        return given().header("Authorization", operator.bearer())
                .get("/api/v1/appeals")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** Of a region where no other test registers. */
    private static TestToken operatorOf(String region) {
        return IntakeStand.running()
                .issuer()
                .token("operator-" + region, "operator")
                .regions(region);
    }
}
