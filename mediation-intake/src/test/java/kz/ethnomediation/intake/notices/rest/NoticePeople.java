package kz.ethnomediation.intake.notices.rest;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.testkit.TestToken;

/** The people of these tests and the appeals that they speak of. */
final class NoticePeople {

    static final String APPEALS = "/api/v1/appeals/";

    private NoticePeople() {}

    static TestToken operator61() {
        return token("operator-61", "operator", "KZ-61").office("61-01");
    }

    static TestToken operator75() {
        return token("operator-75", "operator", "KZ-75").office("75-01");
    }

    static TestToken mediator61() {
        return token("mediator-61", "mediator", "KZ-61")
                .office("61-01")
                .mediatorId(UUID.fromString("018f0000-0000-7000-8000-000000000061"));
    }

    static TestToken head61() {
        return token("head-61", "office-head", "KZ-61").office("61-01");
    }

    static TestToken council() {
        return token("council", "council-viewer", "KZ");
    }

    private static TestToken token(String login, String role, String region) {
        return IntakeStand.running().issuer().token(login, role).regions(region);
    }

    static RequestSpecification as(TestToken who) {
        return given().header("Authorization", who.bearer()).contentType("application/json");
    }

    /** A new appeal in the language, with this content of its applicant's contact. */
    static UUID appeal(String language, String contact) {
        return UUID.fromString(as(operator61())
                .body("""
                    {"language":"%s","applicant":{"name":"Synthetic Applicant","contact":{%s}},
                     "otherParties":[{"name":"Synthetic Neighbour"}],
                     "essence":"A fence stands on the wrong side.","consent":{"given":true}}""".formatted(language, contact))
                .post("/api/v1/appeals")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    static UUID appeal() {
        return appeal("kk", "\"phone\":\"+77010000000\",\"address\":\"Synthetic street 1\"");
    }

    static String applicantOf(UUID appeal) {
        return as(operator61())
                .get(APPEALS + appeal + "/parties")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].partyId");
    }

    static String invitation(String partyId) {
        return "{\"kind\":\"INVITATION\",\"partyId\":\"%s\",\"at\":\"%s\",\"place\":\"Room 4\"}"
                .formatted(partyId, inTenDays());
    }

    static java.time.Instant inTenDays() {
        return java.time.InstantSource.system().instant().plus(java.time.Duration.ofDays(10));
    }

    /** A notice of a meeting; its id. */
    static UUID invited(UUID appeal) {
        return UUID.fromString(as(operator61())
                .body(invitation(applicantOf(appeal)))
                .post(APPEALS + appeal + "/notices")
                .then()
                .statusCode(201)
                .extract()
                .path("noticeId"));
    }
}
