package kz.ethnomediation.intake.signals.rest;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.testkit.TestToken;

/** The people who warn and who answer, and request bodies that are good until a test spoils them. */
final class Warnings {

    static final String SIGNALS = "/api/v1/signals";

    private Warnings() {}

    static String shortest() {
        return """
            {"place":{"region":"KZ-61"},"kind":"LAND","words":"Two villages quarrel about a pasture."}""";
    }

    static String whole() {
        return """
            {"place":{"region":"KZ-61","district":"615200000","text":"market by the bridge"},"kind":"ONLINE",
             "words":"A rumour goes round.","tension":2,"raisedFor":{"kind":"ELDERS","organisationId":"018f0000-0000-7000-8000-00000000e001"},
             "mustAct":"AKIMAT","evidence":"EVIDENCED","occurredOn":"2026-01-15"}""";
    }

    static String withTension(int tension) {
        return shortest().replace("\"kind\"", "\"tension\":" + tension + ",\"kind\"");
    }

    static TestToken person(String login, String role, String... regions) {
        return IntakeStand.running().issuer().token(login, role).regions(regions);
    }

    static TestToken council() {
        return person("council", "council-viewer", "KZ");
    }

    static TestToken mediator() {
        return person("mediator-61", "mediator", "KZ-61");
    }

    static TestToken head() {
        return person("head-61", "office-head", "KZ-61");
    }

    static TestToken coordinator() {
        return person("coordinator-61", "regional-coordinator", "KZ-61");
    }

    static TestToken coordinatorElsewhere() {
        return person("coordinator-75", "regional-coordinator", "KZ-75");
    }

    static UUID raised(TestToken by, String body) {
        return UUID.fromString(post(by, "", body).statusCode(201).extract().path("id"));
    }

    static ValidatableResponse post(TestToken by, String path, String body) {
        return given().header("Authorization", by.bearer())
                .contentType("application/json")
                .body(body)
                .post(SIGNALS + path)
                .then();
    }

    static ValidatableResponse verb(TestToken by, UUID id, int revision, String verb, String body) {
        return given().header("Authorization", by.bearer())
                .header("If-Match", "\"" + revision + "\"")
                .contentType("application/json")
                .body(body)
                .post(SIGNALS + "/" + id + "/" + verb)
                .then();
    }

    static ValidatableResponse get(TestToken by, String path) {
        return given().header("Authorization", by.bearer()).get(SIGNALS + path).then();
    }

    static String answer(String result) {
        return "{\"actions\":[\"TALKS\"],\"result\":\"" + result + "\",\"words\":\"spoke with both\"}";
    }
}
