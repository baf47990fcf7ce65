package kz.ethnomediation.intake.subjects.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.subjects.rest.Officer.asks;
import static kz.ethnomediation.intake.subjects.rest.Officer.awaited;
import static kz.ethnomediation.intake.subjects.rest.Officer.looksAt;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import org.junit.jupiter.api.Test;

/** A consent that was taken back has a record of that, beside its own; one that cannot be taken back has none. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class ConsentWithdrawalIT {

    @Test
    void isRecordedWithTheRequestOnceItIsApplied() {
        var person = Person.registered().withdrawn();
        var request = withdraws(person);
        await().until(() -> !awaited(request).contains("mediation-intake"));
        looksAt(request).body("answers[0].answer", equalTo("APPLIED"));

        await().untilAsserted(() -> consents(person)
                .body("items[0].given", equalTo(true))
                .body("items[0].withdrawal.requestId", equalTo(request.toString()))
                .body("items[0].withdrawal.ground", equalTo("SUBJECT_REQUEST")));
    }

    @Test
    void isNotRecordedAsLongAsTheMatterRuns() {
        var person = Person.registered();
        var request = withdraws(person);
        await().until(() -> !awaited(request).contains("mediation-intake"));
        looksAt(request).body("answers[0].obstacle", equalTo("STILL_RUNNING"));

        consents(person).body("items[0].withdrawal", nullValue());
    }

    private static UUID withdraws(Person person) {
        return UUID.fromString(asks("{\"kind\":\"WITHDRAW_CONSENT\",\"iin\":\"%s\"}".formatted(person.iin()))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static ValidatableResponse consents(Person person) {
        return given().header("Authorization", Tokens.operator61().bearer())
                .get("/api/v1/appeals/" + person.appeal() + "/consents")
                .then()
                .statusCode(200);
    }
}
