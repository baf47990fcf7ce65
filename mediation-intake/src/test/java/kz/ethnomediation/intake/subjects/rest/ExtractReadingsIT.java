package kz.ethnomediation.intake.subjects.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import org.junit.jupiter.api.Test;

/** An officer's reading of an extract is a reading like any other, at the appeal and at the party. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class ExtractReadingsIT {

    @Test
    void areLoggedWithTheirPurpose() {
        var person = Person.registered();
        var request = UUID.fromString(Officer.asks("{\"kind\":\"EXTRACT\",\"iin\":\"%s\"}".formatted(person.iin()))
                .statusCode(201)
                .extract()
                .path("id"));
        await().until(() -> !Officer.awaited(request).contains("mediation-intake"));

        Officer.reads(request).statusCode(200);

        given().header("Authorization", Officer.officer().bearer())
                .get("/api/v1/access-log?subject=" + person.appeal())
                .then()
                .statusCode(200)
                .body("items.kind", contains("subject-extracts"))
                .body("items.login", contains("dpo"))
                .body("items.purpose", contains("SUBJECT_REQUEST"));
    }
}
