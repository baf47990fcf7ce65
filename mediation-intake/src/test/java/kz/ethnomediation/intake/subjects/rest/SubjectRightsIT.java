package kz.ethnomediation.intake.subjects.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.subjects.rest.Officer.asks;
import static kz.ethnomediation.intake.subjects.rest.Officer.awaited;
import static kz.ethnomediation.intake.subjects.rest.Officer.looksAt;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.duplicates.rest.Database;
import org.junit.jupiter.api.Test;

/** What becomes of a person's data here: blocked they are kept and not shown, erased they are gone for good, and counts stay. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class SubjectRightsIT {

    @Test
    void erasesThePersonOfAnEndedMatterAndNothingThatIsCounted() {
        var person = Person.registered().withdrawn();
        var published = published(person);

        var request = applied("ERASE", person);

        looksAt(request).body("answers[0].answer", equalTo("APPLIED"));
        parties(person)
                .body("items[0].role", equalTo("APPLICANT"))
                .body("items[0].erased", equalTo(true))
                .body("items[0].name", nullValue());
        read(person).body("status", equalTo("WITHDRAWN")).body("essence", equalTo("A fence."));
        search(person).body("items", hasSize(0));
        asks("{\"kind\":\"ERASE\",\"iin\":\"%s\"}".formatted(person.iin()))
                .statusCode(422)
                .body("type", endsWith("subject-unknown"));
        assertThat(published(person)).isEqualTo(published);
        asks("{\"kind\":\"ERASE\",\"earlierRequest\":\"%s\"}".formatted(request))
                .statusCode(201)
                .body("persons", equalTo(looksAt(request).extract().path("persons")))
                .body("matters", equalTo(looksAt(request).extract().path("matters")));
        asks("{\"kind\":\"ERASE\",\"earlierRequest\":\"%s\"}".formatted(person.appeal()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/earlierRequest"));

        var again =
                UUID.fromString(asks("{\"kind\":\"ERASE\",\"number\":\"%s\",\"receiptCode\":\"%s\",\"textsToo\":true}"
                                .formatted(person.number(), person.code()))
                        .statusCode(201)
                        .extract()
                        .path("id"));
        await().until(() -> !awaited(again).contains("mediation-intake"));
        looksAt(again).body("answers[0].answer", equalTo("APPLIED"));
        read(person).body("erased", equalTo(true)).body("essence", nullValue());
        assertThat(published(person)).isEqualTo(published);
    }

    @Test
    void keepsAndDoesNotShowWhatIsBlockedUntilItIsUnblocked() {
        var person = Person.registered();
        search(person).body("items", hasSize(1));
        given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"interethnic\":\"YES\",\"reason\":\"Words about the person.\"}")
                .post("/api/v1/appeals/" + person.appeal() + "/interethnic-flag")
                .then()
                .statusCode(200);

        var _ = applied("BLOCK", person);

        history(person).body("blocked", equalTo(true)).body("items.reason", not(hasItem("Words about the person.")));

        parties(person)
                .body("items[0].blocked", equalTo(true))
                .body("items[0].erased", nullValue())
                .body("items[0].name", nullValue())
                .body("items[0].iin", nullValue())
                .body("items[0].contact", nullValue());
        read(person).body("blocked", equalTo(true)).body("essence", nullValue());
        search(person).body("items", hasSize(0));

        var _ = applied("UNBLOCK", person);

        parties(person).body("items[0].blocked", nullValue()).body("items[0].name", equalTo(person.name()));
        read(person).body("blocked", nullValue()).body("essence", equalTo("A fence."));
        history(person).body("blocked", nullValue()).body("items.reason", hasItem("Words about the person."));
        search(person).body("items", hasSize(1));
    }

    private static UUID applied(String kind, Person person) {
        var request = UUID.fromString(asks("{\"kind\":\"%s\",\"iin\":\"%s\"}".formatted(kind, person.iin()))
                .statusCode(201)
                .extract()
                .path("id"));
        await().until(() -> !awaited(request).contains("mediation-intake"));
        return request;
    }

    /** What all others count by: every event of the appeal, as it left. */
    private static String published(Person person) {
        return Database.text("select string_agg(payload::text, ' ' order by sequence) from event_log where key = '%s'"
                .formatted(person.appeal()));
    }

    private static ValidatableResponse parties(Person person) {
        return given().header("Authorization", Tokens.operator61().bearer())
                .get("/api/v1/appeals/" + person.appeal() + "/parties")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse history(Person person) {
        return given().header("Authorization", Tokens.operator61().bearer())
                .get("/api/v1/appeals/" + person.appeal() + "/history")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse read(Person person) {
        return given().header("Authorization", Tokens.operator61().bearer())
                .get("/api/v1/appeals/" + person.appeal())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse search(Person person) {
        return given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body("{\"iin\":\"%s\"}".formatted(person.iin()))
                .post("/api/v1/appeals/search")
                .then()
                .statusCode(200);
    }
}
