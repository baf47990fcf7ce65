package kz.ethnomediation.cases.casework.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.cases.CasesStand;
import org.junit.jupiter.api.Test;

/** A retried verb is done once, a rehearsed one not at all. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class IdempotencyIT {

    private static final Map<String, Object> CONSULTATION = Map.of(
            "minutes", 25, "form", "IN_PERSON", "adviceKinds", List.of("EXPLAINED_RIGHTS"), "result", "INFORMED");

    @Test
    void recordsARetriedConsultationOnce() {
        var matter = Matter.ofNeighbours().opened();

        var first = consult(matter, "?dryRun=false");
        var second = consult(matter, "");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.asString()).isEqualTo(first.asString());
        matter.get(People.operator61(), "/history")
                .statusCode(200)
                .body("items.findAll{it.verb == 'consultation-recorded'}", hasSize(1));
    }

    @Test
    void answersARetryAlthoughItsTagIsStaleByNow() {
        var matter = Matter.ofNeighbours().opened();
        var tag = matter.tag();

        offer(matter, tag).then().statusCode(200);

        offer(matter, tag).then().statusCode(200).header("Idempotency-Replayed", "true");
        matter.decide(People.operator61(), tag, "mediation-offer", matter.offer())
                .statusCode(412);
    }

    @Test
    void rehearsesWithoutATrace() {
        var matter = Matter.ofNeighbours().opened();
        var tag = matter.tag();

        consult(matter, "?dryRun=true").then().statusCode(200).body("wouldAnswer", equalTo(201));
        matter.post(People.operator61(), "consultations?dryRun=true", Map.of("minutes", -1))
                .statusCode(400);

        assertThat(matter.tag()).isEqualTo(tag);
        matter.get(People.operator61(), "/history")
                .body("items.findAll{it.verb == 'consultation-recorded'}", hasSize(0));
    }

    private static Response consult(Matter matter, String query) {
        return given().header("Authorization", People.operator61().bearer())
                .header("Idempotency-Key", "consultation-of-" + matter.id())
                .contentType("application/json")
                .body(CONSULTATION)
                .post("/api/v1/cases/" + matter.id() + "/consultations" + query);
    }

    private static Response offer(Matter matter, String tag) {
        return given().header("Authorization", People.operator61().bearer())
                .header("Idempotency-Key", "offer-of-" + matter.id())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(matter.offer())
                .post("/api/v1/cases/" + matter.id() + "/mediation-offer");
    }
}
