package kz.ethnomediation.intake.handling.rest;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TestToken;

/** Verbs over HTTP, each on the revision that stands. */
final class Verbs {

    static final String TRIAGE = """
        {"thirdPartyInterests":"NO","incapableParty":"NO","corruption":"NO","category":"LAND"}""";
    static final String EXCLUDED = """
        {"corruption":"YES","category":"LAND"}""";

    private Verbs() {}

    static ValidatableResponse post(TestToken token, UUID id, String verb, String body) {
        return given().header("Authorization", token.bearer())
                .header("If-Match", tag(token, id))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/appeals/" + id + "/" + verb)
                .then();
    }

    /** Without saying which revision was read. */
    static ValidatableResponse postBlindly(TestToken token, UUID id, String verb, String body) {
        return given().header("Authorization", token.bearer())
                .contentType("application/json")
                .body(body)
                .post("/api/v1/appeals/" + id + "/" + verb)
                .then();
    }

    static ValidatableResponse get(TestToken token, UUID id, String part) {
        return given().header("Authorization", token.bearer())
                .get("/api/v1/appeals/" + id + part)
                .then();
    }

    private static String tag(TestToken token, UUID id) {
        var tag = get(token, id, "").extract().header("ETag");
        return tag == null ? "\"1\"" : tag;
    }
}
