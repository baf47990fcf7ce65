package kz.ethnomediation.intake.subjects.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.subjects.rest.Officer.answers;
import static kz.ethnomediation.intake.subjects.rest.Officer.asks;
import static kz.ethnomediation.intake.subjects.rest.Officer.awaited;
import static kz.ethnomediation.intake.subjects.rest.Officer.looksAt;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.duplicates.rest.Database;
import kz.ethnomediation.intake.persons.SyntheticNumbers;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a person is put right where the person asks for it, and what it was before stands nowhere. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class CorrectionIT {

    private static final Random RANDOM = new Random(7117);

    @Inject
    DataSource database;

    @Test
    void putsRightWhatIsKeptAndByWhatThePersonIsFound() {
        var person = Person.registered();
        var right = SyntheticNumbers.iin(RANDOM);

        var request = corrected(person, """
                {"name":"Түзетілген Есім","iin":"%s","contact":{"phone":"+7 700 000 71 17"}}""".formatted(right));

        parties(person)
                .body("items[0].name", equalTo("Түзетілген Есім"))
                .body("items[0].iin", equalTo(right))
                .body("items[0].contact.phone", equalTo("+7 700 000 71 17"))
                .body("items[0].contact.none", equalTo(false));
        search(right).body("items", hasSize(1));
        search(person.iin()).body("items", hasSize(0));
        var line = "items.find{it.verb == 'party-corrected'}.";
        var history = history(person)
                .body(line + "actor", equalTo("mediation-intake"))
                .body(line + "revision", equalTo(1))
                .body(
                        line + "changes.field",
                        contains(
                                "subjectRequest",
                                "applicant.name",
                                "applicant.iin",
                                "applicant.contact.phone",
                                "applicant.contact.none"))
                .body(line + "changes[0].after", equalTo(request.toString()))
                .body(line + "changes[1].before", nullValue())
                .body(line + "changes[1].after", nullValue())
                .extract()
                .asString();
        assertThat(history).doesNotContain(person.iin()).doesNotContain(right).doesNotContain("Түзетілген");
    }

    @Test
    void tellsTheOthersWhatTheAppealCountsByFromThatDayOn() {
        var person = Person.registered();
        var before = published(person);

        var _ = corrected(person, "{\"sex\":\"FEMALE\",\"ageBand\":\"30_44\"}");
        var told = published(person);
        var _ = corrected(person, "{\"sex\":\"FEMALE\"}");

        assertThat(told).startsWith(before).contains("\"sex\": \"FEMALE\"").contains("\"ageBand\": \"30_44\"");
        assertThat(published(person)).isEqualTo(told);
        assertThat(Database.text("select string_agg(type, ' ' order by sequence) from event_log where key = '%s'"
                        .formatted(person.appeal())))
                .isEqualTo("kz.ethnomediation.appeal.registered.v1 kz.ethnomediation.appeal.corrected.v1");
        assertThat(new EventContracts(getClass().getClassLoader())
                        .violations("kz.ethnomediation.appeal.corrected.v1", latest(person)))
                .isEmpty();
        history(person)
                .body("items.findAll{it.verb == 'corrected'}", hasSize(1))
                .body(
                        "items.find{it.verb == 'corrected'}.changes.field",
                        contains("subjectRequest", "applicant.sex", "applicant.ageBand"));
    }

    @Test
    void putsRightWhatIsHeldAndWhatIsBlocked() {
        var person = Person.registered();
        for (var kind : new String[] {"HOLD", "BLOCK"}) {
            var _ = done(asks("{\"kind\":\"%s\",\"iin\":\"%s\"}".formatted(kind, person.iin())));
        }

        var request = corrected(person, "{\"name\":\"Түзетілген Есім\"}");

        looksAt(request).body("answers[0].answer", equalTo("APPLIED"));
        parties(person).body("items[0].blocked", equalTo(true)).body("items[0].name", nullValue());
        var _ = done(asks("{\"kind\":\"UNBLOCK\",\"iin\":\"%s\"}".formatted(person.iin())));
        parties(person).body("items[0].name", equalTo("Түзетілген Есім"));
    }

    @Test
    void givesServicesTheCorrectionUntilAllHaveAnswered() {
        var person = Person.registered();
        var request = corrected(person, "{\"name\":\"Түзетілген Есім\",\"contact\":{\"none\":true}}");

        looksAt(request).body("corrects", contains("name", "withoutContact"));
        given().header("Authorization", Tokens.cases().bearer())
                .get(Officer.REQUESTS + "/" + request + "/corrections")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("requestId", equalTo(request.toString()))
                .body("fields.name", equalTo("Түзетілген Есім"))
                .body("fields.withoutContact", equalTo("true"));
        assertThat(Database.text("select actor_login || ' ' || purpose from access_log"
                        + " where target_kind = 'subject-requests-corrections' and decision = 'ALLOWED'"
                        + " and target_id = '" + request + "'"))
                .isEqualTo("service-account-mediation-cases SUBJECT_REQUEST");
        assertThat(keyOf(request)).isEqualTo("there");
        answers(request, "reporting", "");
        answers(request, "mediation-cases", "");
        answers(request, "mediator-registry", "BY_HAND");

        await().until(() -> awaited(request).equals("[]"));
        assertThat(keyOf(request)).isEqualTo("shredded");
        looksAt(request).body("corrects", contains("name", "withoutContact"));
        given().header("Authorization", Tokens.cases().bearer())
                .get(Officer.REQUESTS + "/" + request + "/corrections")
                .then()
                .statusCode(404);
    }

    @Test
    void keepsAndTellsNoValue() {
        var person = Person.registered();

        var answer = asks(body("CORRECT", person, "{\"name\":\"Ашық Айтылмас\"}"))
                .statusCode(201)
                .body("corrects", contains("name"))
                .extract();

        assertThat(answer.asString()).doesNotContain("Айтылмас");
        var request = UUID.fromString(answer.path("id"));
        await().until(() -> Database.rows("select count(*) from event_log where key = '" + request + "'") > 0);
        assertThat(Database.text("select string_agg(payload::text, ' ') from event_log where key = '" + request + "'"))
                .doesNotContain("Айтылмас");
        looksAt(request).body("toString()", not(hasItems("Айтылмас")));
    }

    @Test
    void isWrittenByNobodyButTheSystem() throws SQLException {
        var person = Person.registered();
        var update = "update party set without_contact = false where appeal_id = '" + person.appeal() + "'";
        var operator = new Caller(
                "operator-61",
                "operator-61",
                Set.of("operator"),
                Scope.of(Set.of("KZ-61")),
                Optional.empty(),
                Optional.empty());

        assertThat(updated(Acting.onBehalfOf(operator, database::getConnection), update))
                .isZero();
        assertThat(Acting.<Integer, SQLException>asSystem(() -> updated(database.getConnection(), update)))
                .isEqualTo(1);
    }

    private static int updated(Connection opened, String update) throws SQLException {
        try (var connection = opened;
                var statement = connection.createStatement()) {
            return statement.executeUpdate(update);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                CORRECT | {}                                    | 422 | /corrections
                BLOCK   | {"name":"Есім"}                       | 422 | /corrections
                CORRECT | {"iin":"900101300018"}                | 422 | /corrections/iin
                CORRECT | {"iin":"9001"}                        | 422 | /corrections/iin
                CORRECT | {"ageBand":"31"}                      | 400 | /corrections/ageBand
                CORRECT | {"name":""}                           | 400 | /corrections/name
                CORRECT | {"contact":{"phone":"nobody"}}        | 400 | /corrections/contact/phone
                CORRECT | {"document":{"type":"PASSPORT"}}      | 400 | /corrections/document/country
                """)
    void refusesWhatARegistrationRefuses(String kind, String corrections, int status, String pointer) {
        var person = Person.registered();
        asks(body(kind, person, corrections)).statusCode(status).body("errors.pointer", hasItems(pointer));
        asks("{\"kind\":\"CORRECT\",\"iin\":\"%s\"}".formatted(person.iin()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/corrections"));
    }

    private static UUID corrected(Person person, String corrections) {
        return done(asks(body("CORRECT", person, corrections)));
    }

    private static String body(String kind, Person person, String corrections) {
        return "{\"kind\":\"%s\",\"number\":\"%s\",\"receiptCode\":\"%s\",\"corrections\":%s}"
                .formatted(kind, person.number(), person.code(), corrections);
    }

    private static UUID done(ValidatableResponse asked) {
        var request = UUID.fromString(asked.statusCode(201).extract().path("id"));
        await().until(() -> !awaited(request).contains("mediation-intake"));
        return request;
    }

    private static String keyOf(UUID request) {
        return Database.text("select case when wrapped is null then 'shredded' else 'there' end from data_key"
                + " where id = '" + request + "'");
    }

    private static String published(Person person) {
        return Database.text("select string_agg(payload::text, ' ' order by sequence) from event_log where key = '%s'"
                .formatted(person.appeal()));
    }

    private static String latest(Person person) {
        return Database.text("select payload::text from event_log where key = '%s' order by sequence desc limit 1"
                .formatted(person.appeal()));
    }

    private static ValidatableResponse parties(Person person) {
        return ofAppeal(person, "/parties");
    }

    private static ValidatableResponse history(Person person) {
        return ofAppeal(person, "/history");
    }

    private static ValidatableResponse ofAppeal(Person person, String what) {
        return given().header("Authorization", Tokens.operator61().bearer())
                .get("/api/v1/appeals/" + person.appeal() + what)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse search(String iin) {
        return given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body("{\"iin\":\"%s\"}".formatted(iin))
                .post("/api/v1/appeals/search")
                .then()
                .statusCode(200);
    }
}
