package kz.ethnomediation.intake.appeals.rest;

import static io.restassured.RestAssured.given;

import java.util.UUID;
import kz.ethnomediation.platform.testkit.TestToken;

/** Request bodies that are good until a test spoils them. */
public final class Sheets {

    private Sheets() {}

    public static String shortest() {
        return """
            {"language":"kk","applicant":{"name":"Synthetic Applicant"},"essence":"A fence stands on the wrong side.","consent":{"given":true}}""";
    }

    public static String quick() {
        return """
            {"language":"kk","applicant":{"name":"Synthetic Applicant","contact":{"none":true}},
             "otherParties":[{"description":"neighbour, house 12"}],
             "category":"NEIGHBOURS","essence":"A fence stands on the wrong side.",
             "consent":{"given":true,"textVersion":"2026-1","method":"WRITTEN"},
             "triage":{"thirdPartyInterests":"NO","incapableParty":"NO","corruption":"NO"},
             "acceptance":{},
             "consultation":{"minutes":25,"form":"IN_PERSON","adviceKinds":["EXPLAINED_RIGHTS"],"result":"RESOLVED","note":"to the case only"}}""";
    }

    public static UUID registered(TestToken token) {
        return registered(token, shortest());
    }

    public static UUID registered(TestToken token, String sheet) {
        return UUID.fromString(given().header("Authorization", token.bearer())
                .contentType("application/json")
                .body(sheet)
                .post("/api/v1/appeals")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
