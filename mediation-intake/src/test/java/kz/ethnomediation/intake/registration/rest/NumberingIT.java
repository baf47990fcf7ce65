package kz.ethnomediation.intake.registration.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
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
                        .isEqualTo(
                                LongStream.rangeClosed(1, APPEALS / 2).boxed().toList());
            }
            assertOneEventEach(registered);
        }
    }

    private static void assertOneEventEach(List<Registered> registered) {
        try (var topic = TopicTap.of(IntakeStand.running().kafka(), "ethnomediation.appeal-events")) {
            for (var appeal : registered) {
                // The acceptance is the last of the three events that a quick sheet makes.
                await().until(() -> topic.heardOf(appeal.id()).size() >= 3);
                assertThat(topic.heardOf(appeal.id()))
                        .extracting(event -> event.type().split("\\.", -1)[3])
                        .containsExactly("registered", "triaged", "accepted");
            }
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
        var answer = given().header("Authorization", token.bearer())
                .contentType("application/json")
                .body(Sheets.quick())
                .post("/api/v1/appeals")
                .then()
                .statusCode(201)
                .extract();
        return new Registered(UUID.fromString(answer.path("id")), answer.path("number"));
    }
}
