package kz.ethnomediation.intake.subjects.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.subjects.rest.Officer.asks;
import static kz.ethnomediation.intake.subjects.rest.Officer.awaited;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.duplicates.rest.Database;
import org.junit.jupiter.api.Test;

/** A person's own papers go with the person, all others with the matter. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class PapersOfPersonsIT {

    @Test
    void goWithThePersonAndLeaveThoseOfTheMatter() {
        var person = Person.registered();
        var identity = kept(person, "IDENTITY", "scan of a paper");
        var evidence = kept(person, "EVIDENCE", "photograph of a fence");
        var _ = person.withdrawn();
        assertThat(keyOf(identity)).isEqualTo("there");
        assertThatThrownBy(() -> Database.text(
                        "update document set sha256 = repeat('1', 64) where id = '" + evidence + "' returning id"))
                .hasMessageContaining("is what it was");

        var _ = done(person, "\"kind\":\"ERASE\"");

        assertThat(keyOf(identity)).isEqualTo("shredded");
        list(person)
                .body(of(identity) + "erased", equalTo(true))
                .body(of(identity) + "title", nullValue())
                .body(of(identity) + "sha256", nullValue())
                .body(of(identity) + "size", equalTo(15))
                .body(of(evidence) + "title", equalTo("EVIDENCE"))
                .body(of(evidence) + "sha256", notNullValue());
        file(person, identity).statusCode(404);
        file(person, evidence).statusCode(200);

        var _ = done(person, "\"kind\":\"ERASE\",\"textsToo\":true");

        list(person).body(of(evidence) + "erased", equalTo(true)).body(of(evidence) + "sha256", nullValue());
        file(person, evidence).statusCode(404);
        assertThat(Database.rows("select count(*) from document where sha256 is not null and appeal_id = '%s'"
                        .formatted(person.appeal())))
                .isZero();
    }

    @Test
    void areThoseOfTheApplicantUnlessAnotherPartyIsNamed() {
        var person = Person.registered();
        var identity = kept(person, "AUTHORITY", "power of attorney");
        String applicant = given().header("Authorization", Tokens.operator61().bearer())
                .get("/api/v1/appeals/" + person.appeal() + "/parties")
                .path("items[0].partyId");
        list(person).body(of(identity) + "partyId", equalTo(applicant));

        upload(person, "CONSENT", "another", UUID.randomUUID().toString())
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/partyId"));
        upload(person, "EVIDENCE", "another", applicant).statusCode(422).body("errors[0].pointer", equalTo("/partyId"));
        upload(person, "CONSENT", "another", "nobody").statusCode(400).body("errors[0].pointer", equalTo("/partyId"));
        upload(person, "CONSENT", "another", applicant).statusCode(201).body("partyId", equalTo(applicant));
    }

    @Test
    void areKeptAndNotShownAsLongAsThePersonIsBlocked() {
        var person = Person.registered();
        var identity = kept(person, "IDENTITY", "scan of a paper");
        var evidence = kept(person, "EVIDENCE", "photograph of a fence");

        var _ = done(person, "\"kind\":\"BLOCK\"");

        for (var document : new String[] {identity, evidence}) {
            list(person)
                    .body(of(document) + "blocked", equalTo(true))
                    .body(of(document) + "erased", nullValue())
                    .body(of(document) + "title", nullValue());
            file(person, document).statusCode(404);
        }

        var _ = done(person, "\"kind\":\"UNBLOCK\"");

        list(person).body(of(identity) + "blocked", nullValue()).body(of(identity) + "title", equalTo("IDENTITY"));
        file(person, identity).statusCode(200);
    }

    @Test
    void standInTheExtractWithTheNoticesAndWhatIsCounted() {
        var person = Person.registered();
        var identity = kept(person, "IDENTITY", "scan of a paper");
        var evidence = kept(person, "EVIDENCE", "photograph of a fence");
        var _ = done(person, "\"kind\":\"CORRECT\",\"corrections\":{\"sex\":\"FEMALE\",\"ageBand\":\"30_44\"}");
        given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body("{\"method\":\"ORAL\"}")
                .header("If-Match", "\"1\"")
                .post("/api/v1/appeals/" + person.appeal() + "/answer")
                .then()
                .statusCode(200);

        Officer.reads(done(person, "\"kind\":\"EXTRACT\""))
                .statusCode(200)
                .body("items.find{it.kind == 'party'}.fields.sex", equalTo("FEMALE"))
                .body("items.find{it.kind == 'party'}.fields.ageBand", equalTo("30_44"))
                .body("items.findAll{it.kind == 'document'}.id", containsInAnyOrder(identity, evidence))
                .body("items.find{it.id == '" + identity + "'}.fields.kind", equalTo("IDENTITY"))
                .body("items.find{it.id == '" + identity + "'}.fields.title", equalTo("IDENTITY"))
                .body("items.find{it.id == '" + identity + "'}.fields.addedAt", notNullValue())
                .body("items.find{it.kind == 'notice'}.fields.kind", equalTo("ANSWER"))
                .body(
                        "items.findAll{it.kind == 'history'}.fields.verb",
                        hasItems("registered", "corrected", "replied"));
    }

    private static String kept(Person person, String kind, String content) {
        return upload(person, kind, content, null).statusCode(201).extract().path("documentId");
    }

    private static ValidatableResponse upload(Person person, String kind, String content, String party) {
        var form = given().header("Authorization", Tokens.operator61().bearer())
                .multiPart("file", "any.txt", content.getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .multiPart("kind", kind)
                .multiPart("title", kind);
        return (party == null ? form : form.multiPart("partyId", party))
                .post("/api/v1/appeals/" + person.appeal() + "/documents")
                .then();
    }

    private static UUID done(Person person, String what) {
        var request = UUID.fromString(
                asks("{%s,\"number\":\"%s\",\"receiptCode\":\"%s\"}".formatted(what, person.number(), person.code()))
                        .statusCode(201)
                        .extract()
                        .path("id"));
        await().until(() -> !awaited(request).contains("mediation-intake"));
        return request;
    }

    private static String of(String document) {
        return "items.find{it.documentId == '" + document + "'}.";
    }

    private static String keyOf(String document) {
        return Database.text("select case when wrapped is null then 'shredded' else 'there' end from data_key"
                + " where id = '" + document + "'");
    }

    private static ValidatableResponse list(Person person) {
        return given().header("Authorization", Tokens.operator61().bearer())
                .get("/api/v1/appeals/" + person.appeal() + "/documents")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse file(Person person, String document) {
        return given().header("Authorization", Tokens.operator61().bearer())
                .get("/api/v1/appeals/" + person.appeal() + "/documents/" + document)
                .then();
    }
}
