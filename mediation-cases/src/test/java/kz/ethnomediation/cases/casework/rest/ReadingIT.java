package kz.ethnomediation.cases.casework.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.cases.casework.rest.RefusalsIT.problem;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kz.ethnomediation.cases.CasesStand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list in pages, and the case that is waited for. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class ReadingIT {

    @Test
    void listsEveryCaseOnceThroughThePages() {
        var mediator = Matter.fresh();
        var expected = new ArrayList<String>();
        for (var count = 0; count < 5; count++) {
            expected.add(
                    Matter.ofNeighbours().assignedTo(mediator).opened().id().toString());
        }

        var found = new ArrayList<String>();
        String after = null;
        do {
            var page = given().header("Authorization", People.operator61().bearer())
                    .queryParam("mediator", mediator)
                    .queryParam("region", "KZ-61")
                    .queryParam("status", "CONSULTATION")
                    .queryParam("limit", 2)
                    .queryParams(after == null ? java.util.Map.of() : java.util.Map.of("after", after))
                    .get("/api/v1/cases")
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(page.jsonPath().getList("items")).hasSizeLessThanOrEqualTo(2);
            found.addAll(page.jsonPath().getList("items.id"));
            after = page.path("next");
            assertThat(page.header("Link") == null).isEqualTo(after == null);
        } while (after != null);

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void leadsToTheNextPageOfTheSameQuestion() {
        var mediator = Matter.fresh();
        var older = Matter.ofNeighbours().assignedTo(mediator).opened();
        var newer = Matter.ofNeighbours().assignedTo(mediator).opened();
        var operator = People.operator61();
        var page = given().header("Authorization", operator.bearer())
                .get("/api/v1/cases?status=CONSULTATION&mediator=%s&limit=1&note=%%7Bx%%7D%%3E".formatted(mediator))
                .then()
                .statusCode(200)
                .body("items.id", contains(newer.id().toString()))
                .extract();

        var link = Pattern.compile("<(/api/v1/cases\\?[^>]*)>; rel=\"next\"").matcher(page.header("Link"));
        assertThat(link.matches()).isTrue();
        assertThat(link.group(1))
                .contains("mediator=" + mediator, "status=CONSULTATION", "limit=1", "after=" + page.path("next"));
        given().urlEncodingEnabled(false)
                .header("Authorization", operator.bearer())
                .get(link.group(1))
                .then()
                .statusCode(200)
                .body("items.id", contains(older.id().toString()))
                .body("next", nullValue())
                .header("Link", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=x",
                "after=x",
                "status=OPEN",
                "region=61",
                "mediator=me",
                "limit=99999999999999999999"
            })
    void refusesParametersThatCannotBeRead(String query) {
        problem(
                given().header("Authorization", People.operator61().bearer())
                        .get("/api/v1/cases?" + query)
                        .then(),
                400,
                "malformed-request");
    }

    @Test
    void answersAtOnceWhereNobodyAskedToWait() {
        problem(Matter.ofNeighbours().get(People.operator61(), ""), 404, "not-found");
    }

    @Test
    void waitsForACaseThatIsOnItsWay() {
        var matter = Matter.ofNeighbours();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = CompletableFuture.supplyAsync(() -> readWhenThere(matter), threads);
            matter.accept();

            reading.join().statusCode(200).body("status", equalTo("CONSULTATION"));
        }
    }

    @Test
    void waitsAsLongAsAsked() {
        var matter = Matter.ofNeighbours();
        var begin = System.nanoTime();

        given().header("Authorization", People.operator61().bearer())
                .header("Prefer", "wait=1")
                .get("/api/v1/cases/" + matter.id())
                .then()
                .statusCode(404);

        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)).isGreaterThanOrEqualTo(900L);
    }

    @Test
    void holdsNoConnectionWhileManyWait() {
        var matters = new ArrayList<Matter>();
        var readings = new ArrayList<CompletableFuture<Integer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var count = 0; count < 60; count++) {
                var matter = Matter.ofNeighbours();
                matters.add(matter);
                readings.add(CompletableFuture.supplyAsync(
                        () -> readWhenThere(matter).extract().statusCode(), threads));
            }
            matters.forEach(Matter::accept);
            assertThat(readings).extracting(CompletableFuture::join).hasSize(60).containsOnly(200);
        }
    }

    /** Asks again where the wait was not enough; a reader that held a connection would leave others with a 5xx. */
    private static ValidatableResponse readWhenThere(Matter matter) {
        return await().until(
                        () -> matter.read(People.operator61()),
                        answer -> answer.extract().statusCode() != 404);
    }
}
