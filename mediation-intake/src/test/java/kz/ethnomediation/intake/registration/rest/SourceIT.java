package kz.ethnomediation.intake.registration.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a system that names its own id of an appeal is answered. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class SourceIT {

    @Test
    void answersASecondSendingWithTheFirstAppealAndRefusesAnotherContent() {
        var sheet = from("spool-61", "7");
        var first = sent(sheet).statusCode(201).extract();

        sent(sheet)
                .statusCode(200)
                .header("ETag", equalTo(first.header("ETag")))
                .body("id", equalTo(first.path("id")))
                .body("number", equalTo(first.path("number")))
                .body("receipt.code", equalTo(first.path("receipt.code")));
        sent(sheet.replace("fence", "wall"))
                .statusCode(409)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:ethnomediation:problem:source-conflict"));
    }

    @ParameterizedTest
    @CsvSource({"paper-journal:KZ-61:61-01,400,pattern", "akimat-75,422,of-another-system"})
    void keepsTheSystemsOfOthersForThem(String system, int status, String code) {
        sent(from(system, "8"))
                .statusCode(status)
                .body("errors[0].pointer", equalTo("/source/system"))
                .body("errors[0].code", equalTo(code));
    }

    private static String from(String system, String externalId) {
        return Sheets.shortest()
                .replace(
                        "\"language\"",
                        "\"source\":{\"system\":\"%s\",\"externalId\":\"%s\"},\"language\""
                                .formatted(system, externalId));
    }

    private static ValidatableResponse sent(String sheet) {
        return given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body(sheet)
                .post("/api/v1/appeals")
                .then();
    }
}
