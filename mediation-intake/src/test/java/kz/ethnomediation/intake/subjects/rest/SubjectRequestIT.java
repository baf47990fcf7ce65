package kz.ethnomediation.intake.subjects.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.subjects.rest.Officer.answers;
import static kz.ethnomediation.intake.subjects.rest.Officer.asks;
import static kz.ethnomediation.intake.subjects.rest.Officer.awaited;
import static kz.ethnomediation.intake.subjects.rest.Officer.looksAt;
import static kz.ethnomediation.intake.subjects.rest.Officer.reads;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.duplicates.rest.Database;
import kz.ethnomediation.platform.testkit.RequestKeeper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer's request goes to all services, and is closed when the last of them has answered. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class SubjectRequestIT {

    @Test
    void isClosedWhenAllFourHaveAnsweredAndNotBefore() {
        var person = Person.registered();
        var request = asked("BLOCK", person);
        await().until(() -> !awaited(request).contains("mediation-intake"));

        answers(request, "reporting", "");
        answers(request, "mediation-cases", "STILL_RUNNING");
        answers(request, "mediation-cases", "STILL_RUNNING");
        await().until(() -> awaited(request).equals("[mediator-registry]"));
        looksAt(request).body("state", equalTo("OPEN")).body("closedAt", nullValue());
        answers(request, "mediator-registry", "");

        await().until(() -> awaited(request).equals("[]"));
        looksAt(request)
                .body("state", equalTo("CLOSED"))
                .body("answers", hasSize(4))
                .body("answers.find{it.service == 'mediation-cases'}.answer", equalTo("BLOCKED"))
                .body("answers.find{it.service == 'mediation-cases'}.obstacle", equalTo("STILL_RUNNING"))
                .body("answers.find{it.service == 'mediation-intake'}.answer", equalTo("APPLIED"));
        listed("CLOSED").body("items.id", hasItem(request.toString()));
    }

    @Test
    void keepsAndTellsIdsOnlyWithTheTermOfThePolicy() {
        var person = Person.registered();

        var answer = asks("{\"kind\":\"EXTRACT\",\"iin\":\"%s\"}".formatted(person.iin()))
                .statusCode(201)
                .header("Location", containsString("/subject-requests/"))
                .body("matters", contains(person.appeal().toString()))
                .body("persons", hasSize(1))
                .body("awaited", hasSize(4))
                .body("answerBy", matchesPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .body("termsPolicy", equalTo("subject-request-terms-1"))
                .extract()
                .asString();

        assertThat(answer).doesNotContain(person.iin()).doesNotContain(person.name());
        var told = Database.text(
                "select string_agg(payload::text, ' ') from event_log where topic = '" + RequestKeeper.TOPIC + "'");
        assertThat(told)
                .contains("EXTRACT")
                .doesNotContain(person.iin())
                .doesNotContain(person.appeal().toString());
    }

    @Test
    void findsTheApplicantByReceiptAndTheMediatorById() {
        var person = Person.registered();
        asks("{\"kind\":\"HOLD\",\"number\":\"%s\",\"receiptCode\":\"%s\"}".formatted(person.number(), person.code()))
                .statusCode(201)
                .body("namedById", equalTo(false))
                .body("matters", contains(person.appeal().toString()));
        var mediator = UUID.randomUUID();
        asks("{\"kind\":\"EXTRACT\",\"mediatorId\":\"%s\"}".formatted(mediator))
                .statusCode(201)
                .body("persons", contains(mediator.toString()))
                .body("namedById", equalTo(true))
                .body("matters", hasSize(0));
        asks("{\"kind\":\"HOLD\",\"number\":\"%s\",\"receiptCode\":\"WRONGCODE2\"}".formatted(person.number()))
                .statusCode(422)
                .body("type", endsWith("subject-unknown"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"ERASE\"}",
                "{\"kind\":\"ERASE\",\"number\":\"EM-2026-61-000001\"}",
                "{\"kind\":\"ERASE\",\"receiptCode\":\"AAAAAAAAAA\"}",
                "{\"kind\":\"ERASE\",\"iin\":\"900101300017\",\"earlierRequest\":\"018f0000-0000-7000-8000-000000000061\"}",
                "{\"kind\":\"ERASE\",\"iin\":\"900101300017\",\"mediatorId\":\"018f0000-0000-7000-8000-000000000061\"}"
            })
    void refusesARequestAboutNobodyOrTwo(String body) {
        asks(body).statusCode(422).body("errors[0].pointer", equalTo("/iin"));
    }

    @Test
    void erasesNothingAsLongAsTheMatterRuns() {
        var person = Person.registered();

        var request = asked("ERASE", person);

        await().until(() -> !awaited(request).contains("mediation-intake"));
        looksAt(request)
                .body("state", equalTo("OPEN"))
                .body("answers[0].answer", equalTo("BLOCKED"))
                .body("answers[0].obstacle", equalTo("STILL_RUNNING"));
        given().header("Authorization", Tokens.operator61().bearer())
                .get("/api/v1/appeals/" + person.appeal() + "/parties")
                .then()
                .body("items[0].name", equalTo(person.name()));
    }

    @Test
    void tellsWhomAnEarlierRequestHolds() {
        var person = Person.registered().withdrawn();
        var before = asked("BLOCK", person);
        var hold = asked("HOLD", person);
        var between = asked("ERASE", person);
        var _ = asked("RELEASE", person);
        var after = asked("BLOCK", person);

        for (var unheld : List.of(before, hold, after)) {
            looksAt(unheld).body("held", hasSize(0));
        }
        looksAt(between)
                .body("held", hasSize(1))
                .body("held", equalTo(looksAt(between).extract().path("persons")));
        await().until(() -> !awaited(between).contains("mediation-intake"));
        looksAt(between).body("answers[0].obstacle", equalTo("LEGAL_HOLD"));
    }

    @Test
    void readsTheExtractToTheOfficerAndWritesThatDown() {
        var person = Person.registered();
        var request = asked("EXTRACT", person);
        var other = asked("BLOCK", person);
        await().until(() -> !awaited(request).contains("mediation-intake")
                && !awaited(other).contains("mediation-intake"));

        reads(request)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("service", equalTo("mediation-intake"))
                .body("items.find{it.kind == 'party'}.fields.name", equalTo(person.name()))
                .body("items.find{it.kind == 'party'}.fields.iin", equalTo(person.iin()))
                .body("items.find{it.kind == 'appeal'}.fields.essence", equalTo("A fence."))
                .body("items.find{it.kind == 'appeal'}.fields.consentGiven", equalTo("true"))
                .body("items.find{it.kind == 'history'}.fields.verb", equalTo("registered"))
                .body("items.find{it.kind == 'history'}.fields.recordedAt", notNullValue());
        reads(other).statusCode(404);
        reads(UUID.randomUUID()).statusCode(404);

        assertThat(Database.rows("select count(*) from subject_extract_reading where request_id = '" + request + "'"))
                .isEqualTo(1);
    }

    private static UUID asked(String kind, Person person) {
        return UUID.fromString(asks("{\"kind\":\"%s\",\"iin\":\"%s\"}".formatted(kind, person.iin()))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static ValidatableResponse listed(String state) {
        return given().header("Authorization", Officer.officer().bearer())
                .get(Officer.REQUESTS + "?limit=200&state=" + state)
                .then()
                .statusCode(200);
    }
}
