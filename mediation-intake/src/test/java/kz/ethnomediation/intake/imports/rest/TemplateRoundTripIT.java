package kz.ethnomediation.intake.imports.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.imports.JournalColumn;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.Test;

/** The template is fetched, filled in and sent back, and becomes appeals with the journal's own dates. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class TemplateRoundTripIT {

    private static final int LINES = 60;
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @Test
    void importsAFilledTemplateWithItsOwnDatesAndWithoutTermsOfThePast() throws IOException {
        System.out.println("TemplateRoundTripIT seed=" + SEED);
        var operator = Journals.operatorOf("KZ-19");
        var journal = filled("kk", LINES);

        var path = Journals.over(operator, Journals.sent(operator, "", ImportMedia.XLSX, journal.file()));

        var rows = Journals.rows(operator, path);
        assertThat(rows).hasSize(LINES).allSatisfy(row -> assertThat(row).containsEntry("state", "IMPORTED"));
        for (var i = 0; i < LINES; i++) {
            assertImported(operator, rows.get(i), journal.lines().get(i));
        }
        given().header("Authorization", operator.bearer())
                .get("/api/v1/appeals?overdue=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        given().header("Authorization", operator.bearer())
                .get("/api/v1/appeals?overdue=false")
                .then()
                .statusCode(200)
                .body("items", not(empty()));
        assertSentAgain(operator, journal, rows.getFirst());
    }

    private static void assertImported(TestToken operator, Map<String, Object> row, Map<JournalColumn, String> line) {
        var day = LocalDate.parse(line.get(JournalColumn.RECEIVED_ON));
        var held = line.containsKey(JournalColumn.CONSULTED_ON);
        assertThat(row.get("number").toString()).startsWith("EM-" + day.getYear() + "-19-");
        var registered = given().header("Authorization", operator.bearer())
                .get("/api/v1/appeals/" + row.get("appealId"))
                .then()
                .statusCode(200)
                .body("imported", equalTo(true))
                .body("answerBy", nullValue())
                .body("overdue", equalTo(false))
                .body("status", equalTo(held ? "ACCEPTED" : "TRIAGED"))
                .body("sourceSystem", equalTo("paper-journal:KZ-19:19-01"))
                .body("sourceExternalId", equalTo(line.get(JournalColumn.NUMBER)))
                .extract()
                .<String>path("registeredAt");
        assertThat(LocalDate.ofInstant(Instant.parse(registered), ZONE)).isEqualTo(day);
    }

    /** The same file adds nothing; a line that says something else under a number that is taken is refused. */
    private static void assertSentAgain(TestToken operator, FilledTemplate journal, Map<String, Object> first) {
        journal.lines().getLast().put(JournalColumn.ESSENCE, "something else");

        var path = Journals.over(operator, Journals.sent(operator, "", ImportMedia.XLSX, journal.file()));

        given().header("Authorization", operator.bearer())
                .get(path)
                .then()
                .body("state", equalTo("PARTLY"))
                .body("imported", equalTo(0))
                .body("duplicates", equalTo(LINES - 1));
        var rows = Journals.rows(operator, path);
        assertThat(rows.getFirst())
                .containsEntry("state", "DUPLICATE")
                .containsEntry("appealId", first.get("appealId"))
                .containsEntry("number", first.get("number"));
        assertThat(rows.getLast().get("errors").toString()).contains("/number", "taken-by-another-line");
    }

    @Test
    void understandsTheRussianTemplateToo() throws IOException {
        var operator = Journals.operatorOf("KZ-35");

        var path = Journals.over(
                operator,
                Journals.sent(operator, "", ImportMedia.XLSX, filled("ru", 10).file()));

        given().header("Authorization", operator.bearer())
                .get(path)
                .then()
                .body("state", equalTo("SUCCEEDED"))
                .body("imported", equalTo(10));
    }

    private static FilledTemplate filled(String language, int lines) throws IOException {
        var template = given().header(
                        "Authorization", Journals.operatorOf("KZ-19").bearer())
                .get(Journals.IMPORTS + "/template?lang=" + language)
                .then()
                .statusCode(200)
                .contentType(startsWith(ImportMedia.XLSX))
                .header("Content-Disposition", equalTo("attachment; filename=\"journal-" + language + ".xlsx\""))
                .extract()
                .asByteArray();
        var journal = new FilledTemplate(template, new Random(SEED));
        for (var number = 1; number <= lines; number++) {
            journal.add(number);
        }
        return journal;
    }
}
