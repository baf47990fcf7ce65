package kz.ethnomediation.cases.emergency.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.cases.sealing.Supervisors;
import kz.ethnomediation.platform.testkit.TestToken;

/** What the tests of emergency access have in common: a sealed case, a plea, and who asks for what. */
final class Emergencies {

    static final Map<String, Object> PLEA = Map.of("reason", "NOBODY_REACHABLE", "words", "Тарап есік алдында тұр");

    private Emergencies() {}

    static Matter sealed() {
        var matter = Matter.ofNeighbours().opened();
        matter.decide(Supervisors.sealer(), "seal", Map.of("reason", "DANGER_TO_PERSON"))
                .statusCode(200);
        return matter;
    }

    @CanIgnoreReturnValue
    static String take(Matter matter, TestToken person) {
        return take(person, matter.id(), PLEA)
                .statusCode(201)
                .body("caseId", equalTo(matter.id().toString()))
                .extract()
                .path("id");
    }

    static ValidatableResponse take(TestToken person, UUID caseId, Object body) {
        return post(person, "/api/v1/cases/" + caseId + "/emergency-access", body);
    }

    static String same(TestToken person, UUID caseId) {
        var answer = take(person, caseId, PLEA).extract();
        return answer.statusCode() + " " + answer.asString();
    }

    static ValidatableResponse tasks(TestToken person) {
        return get(person, "/api/v1/tasks?limit=200").statusCode(200);
    }

    static ValidatableResponse get(TestToken person, String path) {
        return given().header("Authorization", person.bearer()).get(path).then();
    }

    static ValidatableResponse post(TestToken person, String path, Object body) {
        return given().header("Authorization", person.bearer())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    @CanIgnoreReturnValue
    static ValidatableResponse problem(ValidatableResponse response, int status, String slug) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ethnomediation:problem:" + slug));
    }
}
