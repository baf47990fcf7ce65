package kz.ethnomediation.intake.receipts.rest;

import static io.restassured.RestAssured.given;

import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.testkit.TestToken;

/** An appeal with the coupon that its registration answered. */
record Registered(UUID id, String number, String code, String answerBy, String verifyUrl) {

    static final String NAME = "Synthetic Applicant";
    static final String ESSENCE = "A fence stands on the wrong side.";

    static TestToken operator(String region) {
        return IntakeStand.running()
                .issuer()
                .token("operator-" + region, "operator")
                .regions("KZ-" + region)
                .office(region + "-01");
    }

    static Registered in(String language) {
        return by(operator("61"), language);
    }

    static Registered by(TestToken token, String language) {
        return answerTo(token, """
            {"language":"%s","applicant":{"name":"%s"},"essence":"%s","consent":{"given":true}}""".formatted(language, NAME, ESSENCE));
    }

    /** Registered, accepted and handed over to a case. */
    static Registered accepted() {
        return answerTo(operator("61"), """
            {"language":"kk","applicant":{"name":"%s"},"category":"NEIGHBOURS","essence":"%s","consent":{"given":true},
             "triage":{"thirdPartyInterests":"NO","incapableParty":"NO","corruption":"NO"},"acceptance":{}}""".formatted(NAME, ESSENCE));
    }

    private static Registered answerTo(TestToken token, String sheet) {
        var answer = given().header("Authorization", token.bearer())
                .contentType("application/json")
                .body(sheet)
                .post("/api/v1/appeals")
                .then()
                .statusCode(201)
                .extract();
        return new Registered(
                UUID.fromString(answer.path("id")),
                answer.path("number"),
                answer.path("receipt.code"),
                answer.path("answerBy"),
                answer.path("receipt.verifyUrl"));
    }

    /** Offered by the region 61 to the region 75, which takes it. */
    static void moveTo75(UUID id) {
        verb(operator("61"), id, "transfer", "{\"region\":\"KZ-75\",\"reason\":\"moved\"}");
        verb(operator("75"), id, "transfer/acceptance", "{\"office\":\"75-01\"}");
    }

    private static void verb(TestToken token, UUID id, String verb, String body) {
        var tag = given().header("Authorization", token.bearer())
                .get("/api/v1/appeals/" + id)
                .header("ETag");
        var _ = given().header("Authorization", token.bearer())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/appeals/" + id + "/" + verb)
                .then()
                .statusCode(200);
    }

    String check() {
        return "/api/v1/receipts/" + number + "?code=" + code;
    }
}
