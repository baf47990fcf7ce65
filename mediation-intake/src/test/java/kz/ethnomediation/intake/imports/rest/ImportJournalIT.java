package kz.ethnomediation.intake.imports.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.imports.JournalColumn;
import kz.ethnomediation.intake.imports.JournalFixture;
import kz.ethnomediation.platform.acting.Acting;
import org.junit.jupiter.api.Test;

/** What becomes of the lines of a journal, line by line. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class ImportJournalIT {

    @Inject
    DataSource database;

    @Test
    void importsTheGoodLinesAndPointsAtTheColumnsOfTheOthers() {
        var operator = Journals.operatorOf("KZ-31");
        var noCategory = JournalFixture.whole("3");
        noCategory.remove(JournalColumn.CATEGORY);
        var elsewhere = JournalFixture.shortest("4");
        elsewhere.put(JournalColumn.REGION, "KZ-75");
        var unreadable = JournalFixture.shortest("5");
        unreadable.put(JournalColumn.RECEIVED_ON, "yesterday");
        unreadable.put(JournalColumn.IIN, "123");

        var path = Journals.carriedOut(
                operator,
                "",
                List.of(JournalFixture.shortest("1"), JournalFixture.whole("2"), noCategory, elsewhere, unreadable));

        given().header("Authorization", operator.bearer())
                .get(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("PARTLY"))
                .body("lines", equalTo(5))
                .body("imported", equalTo(2))
                .body("refused", equalTo(3))
                .body("by", equalTo("operator-KZ-31"));
        given().header("Authorization", operator.bearer())
                .get(path + "/rows?state=REFUSED&limit=2")
                .then()
                .body("items.line", contains(4, 5))
                .body("items[0].errors[0].pointer", equalTo("/category"))
                .body("items[0].errors[0].code", equalTo("required"))
                .body("items[1].errors[0].pointer", equalTo("/region"))
                .body("items[1].errors[0].code", equalTo("of-another-region"))
                .header("Link", containsString("rel=\"next\""));
        given().header("Authorization", operator.bearer())
                .get(path + "/refused-lines?lang=ru")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("6;Дата поступления;receivedOn;wrong-format"))
                .body(containsString("6;ИИН (БИН);iin;wrong-format"));
    }

    @Test
    void takesWholeLinesThroughTheSameVerbsAsTheSingleCalls() {
        var operator = Journals.operatorOf("KZ-33");
        var refused = JournalFixture.whole("2");
        refused.put(JournalColumn.CONSENT, "Жоқ");

        var path = Journals.carriedOut(operator, "", List.of(JournalFixture.whole("1"), refused));

        var rows = Journals.rows(operator, path);
        given().header("Authorization", operator.bearer())
                .get("/api/v1/appeals/" + rows.getFirst().get("appealId") + "/receipt")
                .then()
                .statusCode(200)
                .body("acceptedBy", nullValue());
        assertThat(history(rows.getFirst())).containsExactly("registered", "triaged", "accepted");
        assertThat(history(rows.getLast())).containsExactly("registered", "triaged");
    }

    @Test
    void knowsAJournalWhoeverSendsIt() {
        var office = Journals.operatorOf("KZ-62");
        var withoutOffice = IntakeStand.running()
                .issuer()
                .token("coordinator-62", "regional-coordinator")
                .regions("KZ-62");
        var lines = List.of(JournalFixture.shortest("1"), JournalFixture.shortest("2"));
        var _ = Journals.carriedOut(withoutOffice, "", lines);

        var path = Journals.carriedOut(office, "", lines);

        given().header("Authorization", office.bearer())
                .get(path)
                .then()
                .body("imported", equalTo(0))
                .body("duplicates", equalTo(2));
    }

    @Test
    void recordsConsentInTheJournalsOwnWords() throws SQLException {
        var operator = Journals.operatorOf("KZ-31");
        var early = JournalFixture.shortest("1/2019");
        early.put(JournalColumn.RECEIVED_ON, "2019-03-14");

        early.put(JournalColumn.CONSENT_METHOD, "Жазбаша");
        var unstated = JournalFixture.shortest("2/2019");

        var rows = Journals.rows(operator, Journals.carriedOut(operator, "", List.of(early, unstated)));

        assertThat(consents(rows.getFirst(), "WRITTEN")).isOne();
        assertThat(consents(rows.getLast(), "ORAL")).isOne();
    }

    private long consents(Map<String, Object> row, String method) throws SQLException {
        return count(
                "select count(*) from appeal where consent_text_version = 'PAPER-1' and consent_method = '%s' and id = '%s'"
                        .formatted(method, row.get("appealId")));
    }

    private List<String> history(Map<String, Object> row) {
        return given().header("Authorization", Journals.operatorOf("KZ-33").bearer())
                .get("/api/v1/appeals/" + row.get("appealId") + "/history")
                .then()
                .statusCode(200)
                .extract()
                .path("items.verb");
    }

    @Test
    void keepsNothingOfADryRun() throws SQLException {
        var operator = Journals.operatorOf("KZ-39");
        var faulty = JournalFixture.shortest("2");
        faulty.put(JournalColumn.CONSENT, "perhaps");

        var path = Journals.carriedOut(operator, "?dryRun=true", List.of(JournalFixture.whole("1"), faulty));

        given().header("Authorization", operator.bearer())
                .get(path)
                .then()
                .body("state", equalTo("PARTLY"))
                .body("dryRun", equalTo(true))
                .body("imported", equalTo(1));
        given().header("Authorization", operator.bearer())
                .get(path + "/rows")
                .then()
                .body("items", hasSize(2))
                .body("items[0].state", equalTo("IMPORTED"))
                .body("items[0].appealId", nullValue())
                .body("items[1].errors[0].pointer", equalTo("/consent"));
        assertThat(count("select count(*) from appeal where region = 'KZ-39'")).isZero();
        assertThat(count("select count(*) from appeal_count where region = 'KZ-39'"))
                .isZero();
        var real = Journals.carriedOut(operator, "", List.of(JournalFixture.whole("1")));
        assertThat(Journals.rows(operator, real).getFirst().get("number").toString())
                .endsWith("-39-000001");
    }

    @Test
    void forgetsTheLinesWhenTheyAreDone() throws SQLException {
        var operator = Journals.operatorOf("KZ-43");

        var path = Journals.carriedOut(operator, "", List.of(JournalFixture.whole("1"), JournalFixture.shortest("")));

        var id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(count("select count(*) from appeal_import_line where import_id = '" + id + "'"))
                .isZero();
        assertThat(count("select count(*) from appeal_import_row where import_id = '" + id
                        + "' and faults::text || coalesce(number, '') ~ 'Synthetic|fence'"))
                .isZero();
    }

    @Test
    void answersWithTheJobAndItsPlace() {
        Journals.sent(
                        Journals.operatorOf("KZ-47"),
                        "",
                        "text/csv; charset=UTF-8",
                        JournalFixture.csv(List.of(JournalFixture.shortest("1")))
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode(202)
                .header("Location", containsString(Journals.IMPORTS + "/"))
                .body("state", equalTo("QUEUED"))
                .body("region", equalTo("KZ-47"))
                .body("sha256", matchesPattern("[0-9a-f]{64}"))
                .body("finishedAt", nullValue());
    }

    private long count(String sql) throws SQLException {
        try (var connection = Acting.asSystem(database::getConnection);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }
}
