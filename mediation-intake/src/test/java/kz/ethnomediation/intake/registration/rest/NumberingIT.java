package kz.ethnomediation.intake.registration.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import org.junit.jupiter.api.Test;

/** Numbers have no gap and no double under concurrency, with refused sheets in between. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class NumberingIT {

    private static final int APPEALS = 60;
    private static final List<String> REGIONS = List.of("KZ-11", "KZ-15");

    @Test
    void countsWithoutGapsPerRegion() throws ExecutionException, InterruptedException {
        try (var clients = Executors.newFixedThreadPool(12)) {
            var answers = IntStream.range(0, APPEALS)
                    .mapToObj(i -> clients.submit(() -> register(REGIONS.get(i % 2), i % 5 == 0)))
                    .toList();
            var numbers = new java.util.ArrayList<String>();
            for (Future<String> answer : answers) {
                numbers.add(answer.get());
            }
            for (var region : REGIONS) {
                var counts = numbers.stream()
                        .filter(number -> number.contains("-" + region.substring(3) + "-"))
                        .map(number -> Long.parseLong(number.substring(number.lastIndexOf('-') + 1)))
                        .sorted()
                        .toList();
                assertThat(counts)
                        .isEqualTo(
                                LongStream.rangeClosed(1, APPEALS / 2).boxed().toList());
            }
        }
    }

    private static String register(String region, boolean firstARefusedOne) {
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
        return given().header("Authorization", token.bearer())
                .contentType("application/json")
                .body(Sheets.quick())
                .post("/api/v1/appeals")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }
}
