package kz.ethnomediation.intake.registration.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TopicTap;
import org.junit.jupiter.api.Test;

/** Numbers have no gap and no double under concurrency, with refused sheets in between. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class NumberingIT {

    private static final int APPEALS = 200;
    private static final int CLIENTS = 50;
    private static final List<String> REGIONS = List.of("KZ-11", "KZ-15");

    @Test
    void countsWithoutGapsPerRegionAndTellsOfEachOnce() {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var registered = IntStream.range(0, APPEALS)
                    .mapToObj(i ->
                            CompletableFuture.supplyAsync(() -> register(REGIONS.get(i % 2), i % 5 == 0), clients))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            for (var region : REGIONS) {
                var counts = registered.stream()
                        .map(Registered::number)
                        .filter(number -> number.contains("-" + region.substring(3) + "-"))
                        .map(number -> Long.parseLong(number.substring(number.lastIndexOf('-') + 1)))
                        .sorted()
                        .toList();
                assertThat(counts)
                        .isEqualTo(LongStream.range(counts.getFirst(), counts.getFirst() + APPEALS / 2)
                                .boxed()
                                .toList());
            }
            assertOneEventEach(registered);
        }
    }

    /** A quick sheet makes three events; the acceptance is the last. */
    private static void assertOneEventEach(List<Registered> registered) {
        var ids = registered.stream().map(Registered::id).collect(Collectors.toSet());
        try (var topic = TopicTap.of(IntakeStand.running().kafka(), "ethnomediation.appeal-events")) {
            var heard = await().until(
                            () -> topic.heard().stream()
                                    .filter(event -> ids.contains(event.key()))
                                    .toList(),
                            events -> events.size() >= 3 * APPEALS);
            assertThat(heard.stream()
                            .collect(Collectors.groupingBy(
                                    TopicTap.Event::key,
                                    Collectors.mapping(event -> event.type().split("\\.", -1)[3], Collectors.toList())))
                            .values())
                    .hasSize(APPEALS)
                    .allSatisfy(verbs -> assertThat(verbs).containsExactly("registered", "triaged", "accepted"));
        }
    }

    private record Registered(UUID id, String number) {}

    private static Registered register(String region, boolean firstARefusedOne) {
        var token = IntakeStand.running()
                .issuer()
                .token("operator-" + region, "operator")
                .regions(region);
        if (firstARefusedOne) {
            given().header("Authorization", token.bearer())
                    .contentType("application/json")
                    .body(Sheets.quick().replace("\"minutes\"", "\"heldOn\":\"2099-01-01\",\"minutes\""))
                    .post("/api/v1/appeals")
                    .then()
                    .statusCode(422);
        }
        var answer = registered(token, UUID.randomUUID().toString(), Sheets.quick());
        assertThat(answer.statusCode()).isEqualTo(201);
        return new Registered(UUID.fromString(answer.path("id")), answer.path("number"));
    }

    /** As every client must: what was not answered for want of a connection (503) is sent again, under its key. */
    private static Response registered(TestToken token, String key, String sheet) {
        return await().until(
                        () -> given().header("Authorization", token.bearer())
                                .header("Idempotency-Key", key)
                                .contentType("application/json")
                                .body(sheet)
                                .post("/api/v1/appeals"),
                        answer -> answer.statusCode() != 503);
    }
}
