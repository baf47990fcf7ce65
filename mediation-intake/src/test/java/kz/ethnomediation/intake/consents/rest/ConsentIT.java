package kz.ethnomediation.intake.consents.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.imports.JournalFixture;
import kz.ethnomediation.intake.imports.rest.Journals;
import kz.ethnomediation.platform.testkit.Schema;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every registration leaves a record of what the applicant said, which is shown with the appeal and never changed. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class ConsentIT {

    @Inject
    DataSource database;

    @Test
    void recordsWhatTheApplicantSaidAndWhatTheTextSays() {
        var id = Sheets.registered(Tokens.operator61(), Sheets.quick());
        String party = given().header("Authorization", Tokens.operator61().bearer())
                .get("/api/v1/appeals/" + id + "/parties")
                .path("items[0].partyId");

        var shown = consents(Tokens.operator61(), id)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].partyId", equalTo(party))
                .body("items[0].given", equalTo(true))
                .body("items[0].textVersion", equalTo("2026-1"))
                .body("items[0].purpose", equalTo("MEDIATION"))
                .body("items[0].method", equalTo("WRITTEN"))
                .body("items[0].channel", equalTo("OFFICE"))
                .body("items[0].language", equalTo("kk"))
                .body("items[0].text.thirdParties", equalTo(true))
                .body("items[0].text.crossBorder", equalTo(false))
                .body("items[0].text.publication", equalTo(false))
                .body("items[0].text.data.field", hasItem("contact"))
                .body("items[0].text.data[0].purpose.kk", equalTo("Өтінішті тіркеу және жауап беру"))
                .body("items[0].withdrawal", nullValue())
                .body("evidence", hasSize(0))
                .extract();
        var givenOn = LocalDate.parse(shown.path("items[0].givenOn"));
        int months = shown.path("items[0].text.termMonths");
        assertThat(shown.<String>path("items[0].until"))
                .isEqualTo(givenOn.plusMonths(months).toString());
    }

    @Test
    void recordsARefusalToo() {
        var id = Sheets.registered(Tokens.operator61(), Sheets.shortest().replace("true", "false"));

        consents(Tokens.operator61(), id).body("items.given", contains(false));
    }

    @Test
    void recordsTheWordsOfAPaperJournal() {
        var uploader = Journals.operatorOf("KZ-61");
        var path = Journals.carriedOut(uploader, "", List.of(JournalFixture.shortest("consent-1")));
        var id = UUID.fromString(
                Journals.rows(uploader, path).getFirst().get("appealId").toString());

        consents(uploader, id)
                .body("items[0].textVersion", equalTo("PAPER-1"))
                .body("items[0].givenOn", equalTo("2025-03-14"))
                .body("items[0].purpose", nullValue())
                .body("items[0].until", nullValue())
                .body("items[0].text", nullValue());
    }

    @Test
    void namesTheDocumentThatProvesIt() {
        var id = Sheets.registered(Tokens.operator61());
        String document = given().header("Authorization", Tokens.operator61().bearer())
                .multiPart("file", "consent.txt", "Signed.".getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("kind", "CONSENT")
                .multiPart("title", "Signed consent")
                .post("/api/v1/appeals/" + id + "/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("documentId");

        consents(Tokens.operator61(), id).body("evidence", contains(document));
    }

    @Test
    void existsForNobodyOutOfSight() {
        consents(Tokens.operator75(), Sheets.registered(Tokens.operator61())).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update consent set given = true",
                "delete from consent",
                "update consent_withdrawal set withdrawn_by = 'x'",
                "delete from consent_withdrawal"
            })
    void refusesTheServiceEveryChange(String statement) throws SQLException {
        assertThat(new Schema(database::getConnection).stateOf(statement)).isEqualTo(Schema.NO_PRIVILEGE);
    }

    private static ValidatableResponse consents(TestToken reader, UUID id) {
        return given().header("Authorization", reader.bearer())
                .get("/api/v1/appeals/" + id + "/consents")
                .then();
    }
}
