package kz.ethnomediation.cases.casework.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.cases.casework.rest.RefusalsIT.problem;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see and do what; what lies outside answers as if it were not there. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class AccessIT {

    private static final Map<String, Object> CONSULTATION =
            Map.of("minutes", 25, "form", "PHONE", "adviceKinds", List.of("OTHER"), "result", "INFORMED");

    @BeforeAll
    static void activateMediators() {
        Matter.activate(People.MEDIATOR_61, "registered", "activated");
        Matter.activate(People.MEDIATOR_75, "registered", "activated");
    }

    @Test
    void asksForAToken() {
        problem(given().get("/api/v1/cases").then(), 401, "unauthenticated");
    }

    @Test
    void refusesForgedAndExpiredTokens() {
        var good = People.operator61();

        refuses(good.issuer("http://127.0.0.1:1/realms/other"));
        refuses(good.audience("somebody-else"));
        refuses(good.expiredAt(Instant.EPOCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "council-viewer",
                "register-keeper",
                "statistician",
                "akimat-system",
                "service",
                "dpo",
                "auditor",
                "admin"
            })
    void refusesOtherRoles(String role) {
        var matter = Matter.ofNeighbours();
        var person = People.token("somebody", role).regions("KZ");

        problem(
                given().header("Authorization", person.bearer())
                        .get("/api/v1/cases")
                        .then(),
                403,
                "forbidden");
        problem(matter.get(person, ""), 403, "forbidden");
        problem(matter.get(person, "/parties"), 403, "forbidden");
        problem(matter.get(person, "/history"), 403, "forbidden");
        problem(matter.post(person, "consultations", CONSULTATION), 403, "forbidden");
        for (var verb : List.of("assignment", "consultation-closure", "mediation-offer", "contract", "settlement")) {
            problem(matter.post(person, verb, Map.of()), 403, "forbidden");
        }
    }

    @Test
    void showsNothingOfAnotherRegion() {
        var matter = Matter.ofNeighbours().opened();
        var stranger = People.operator75();

        problem(matter.get(stranger, ""), 404, "not-found");
        problem(matter.get(stranger, "/parties"), 404, "not-found");
        problem(matter.get(stranger, "/history"), 404, "not-found");
        problem(matter.post(stranger, "consultations", CONSULTATION), 404, "not-found");
        problem(matter.post(stranger, "assignment", Map.of("mediatorId", People.MEDIATOR_75)), 404, "not-found");
        for (var verb : List.of("consultation-closure", "mediation-offer")) {
            problem(matter.decide(stranger, verb, Map.of()), 404, "not-found");
        }
        given().header("Authorization", stranger.bearer())
                .get("/api/v1/cases?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(matter.id().toString())));
    }

    @Test
    void showsAMediatorTheOwnCasesOnly() {
        var matter = Matter.ofNeighbours().opened();
        var mediator = People.mediator61();

        problem(matter.get(mediator, ""), 404, "not-found");
        problem(
                matter.post(mediator, "assignment", Map.of("mediatorId", People.MEDIATOR_75)),
                403,
                "assignment-to-others");
        problem(
                matter.post(People.mediator75(), "assignment", Map.of("mediatorId", People.MEDIATOR_75)),
                404,
                "not-found");
        await().untilAsserted(() -> matter.post(mediator, "assignment", Map.of("mediatorId", People.MEDIATOR_61))
                .statusCode(200)
                .body("mediatorId", equalTo(People.MEDIATOR_61.toString())));

        problem(
                matter.post(mediator, "assignment", Map.of("mediatorId", People.MEDIATOR_61)),
                428,
                "precondition-required");
        matter.get(mediator, "").statusCode(200);
        matter.get(mediator, "/history").statusCode(200);
        given().header("Authorization", mediator.bearer())
                .get("/api/v1/cases?limit=200")
                .then()
                .body("items.id", hasItem(matter.id().toString()))
                .body("items.mediatorId.unique()", equalTo(List.of(People.MEDIATOR_61.toString())));

        var elsewhere = Map.of("mediatorId", People.MEDIATOR_75);
        problem(matter.post(People.operator61(), "assignment", elsewhere), 428, "precondition-required");
        problem(matter.decide(People.operator61(), "\"1\"", "assignment", elsewhere), 412, "stale-version");
        matter.decide(People.operator61(), "assignment", elsewhere).statusCode(200);
        problem(matter.get(mediator, ""), 404, "not-found");
    }

    @Test
    void showsAMediatorWithoutAnEntryNothing() {
        var matter = Matter.ofNeighbours().opened();
        var nobody = People.token("m", "mediator").regions("KZ");

        problem(matter.get(nobody, ""), 404, "not-found");
        problem(matter.post(nobody, "assignment", Map.of("mediatorId", People.MEDIATOR_61)), 404, "not-found");
    }

    private static void refuses(TestToken token) {
        problem(
                given().header("Authorization", token.bearer())
                        .get("/api/v1/cases")
                        .then(),
                401,
                "unauthenticated");
    }
}
