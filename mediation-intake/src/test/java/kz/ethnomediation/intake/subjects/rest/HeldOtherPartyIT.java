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
import java.util.Random;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.persons.SyntheticNumbers;
import org.junit.jupiter.api.Test;

/** A matter of whoever is erased is destroyed only where nobody else in it is held. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class HeldOtherPartyIT {

    private static final Random RANDOM = new Random(8_172);

    @Test
    void keepsTheTextsOfTheMatter() {
        var person = SyntheticNumbers.iin(RANDOM);
        var other = SyntheticNumbers.iin(RANDOM);
        withdrawn(Sheets.registered(Tokens.operator61(), """
                {"language":"kk","applicant":{"name":"Субъект Сынақ","iin":"%s","contact":{"none":true}},
                 "otherParties":[{"name":"Көрші Сынақ","iin":"%s"}],
                 "essence":"A fence.","consent":{"given":true}}""".formatted(person, other)));
        var _ = done("{\"kind\":\"HOLD\",\"iin\":\"%s\"}".formatted(other));

        var refused = done("{\"kind\":\"ERASE\",\"textsToo\":true,\"iin\":\"%s\"}".formatted(person));
        looksAt(refused).body("answers[0].obstacle", equalTo("LEGAL_HOLD"));

        var alone = done("{\"kind\":\"ERASE\",\"iin\":\"%s\"}".formatted(person));
        looksAt(alone).body("answers[0].obstacle", nullValue());
    }

    private static void withdrawn(UUID appeal) {
        given().header("Authorization", Tokens.operator61().bearer())
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/appeals/" + appeal + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private static UUID done(String body) {
        var request = UUID.fromString(asks(body).statusCode(201).extract().path("id"));
        await().until(() -> !awaited(request).contains("mediation-intake"));
        return request;
    }
}
