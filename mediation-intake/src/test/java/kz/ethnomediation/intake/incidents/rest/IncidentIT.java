package kz.ethnomediation.intake.incidents.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.duplicates.rest.Database;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.canary.Canary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A breach is recorded, told to the authority within its time, told to the people, and ended (domain rule 50). */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class IncidentIT {

    private static final String INCIDENTS = "/api/v1/incidents";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Watched for in the whole database: what is said of an incident stands in it as ciphertext only. */
    private static final String WORDS = "The list with " + Canary.NAME.value() + " was left in a bus.";

    @Test
    void goesFromRecordToEndWithTheAuthoritysClock() {
        var id = recorded();
        looks("dpo", id)
                .header("ETag", "\"1\"")
                .body("state", equalTo("RECORDED"))
                .body("data", contains("CONTACT", "IDENTITY"))
                .body("words", equalTo(WORDS))
                .body("termsPolicy", equalTo("incident-terms-1"))
                .body("notifyBy", matchesPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .body("late", equalTo(false))
                .body("steps.verb", contains("recorded"));
        tasks().body(
                        "items.findAll{it.subject == '%s/%s'}.kind".formatted(INCIDENTS, id),
                        contains("authority-to-tell"));

        step(id, 1, "closure", "{\"ending\":\"REMEDIED\",\"words\":\"locks\"}")
                .statusCode(409)
                .body("type", endsWith("incident-authority-not-told"));
        step(id, 1, "authority-notice", "{\"reference\":\"17-3, %s\"}".formatted(Canary.NAME.value()))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("NOTIFIED"))
                .body("steps", nullValue())
                .body("words", nullValue());
        tasks().body(
                        "items.findAll{it.subject == '%s/%s'}.kind".formatted(INCIDENTS, id),
                        contains("incident-to-close"));
        step(id, 2, "closure", "{\"ending\":\"REMEDIED\",\"words\":\"locks\"}")
                .statusCode(409)
                .body("type", endsWith("incident-persons-not-told"));
        step(id, 2, "persons-notice", "{\"by\":\"LETTER\",\"persons\":12}").statusCode(200);
        step(id, 3, "closure", "{\"ending\":\"REMEDIED\",\"words\":\"locks\"}")
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        step(id, 4, "persons-notice", "{\"by\":\"LETTER\",\"persons\":1}")
                .statusCode(409)
                .body("type", endsWith("incident-state-forbids"))
                .body("incidentState", equalTo("CLOSED"));

        looks("dpo", id)
                .body("steps.verb", contains("recorded", "authority-told", "persons-told", "closed"))
                .body("steps[1].reference", equalTo("17-3, " + Canary.NAME.value()))
                .body("personsTold", equalTo(12));
        tasks().body("items.subject", not(hasItem(INCIDENTS + "/" + id)));
    }

    @Test
    void showsTheAuditorWhatWasDoneAndNotWhatWasSaid() {
        var id = recorded();
        step(id, 1, "authority-notice", "{\"reference\":\"17-3\",\"words\":\"by letter\"}")
                .statusCode(200);

        looks("auditor", id)
                .statusCode(200)
                .body("words", nullValue())
                .body("steps[1].verb", equalTo("authority-told"))
                .body("steps[1].reference", nullValue())
                .body("steps[1].words", nullValue());
        as("auditor").get(INCIDENTS).then().statusCode(200).body("items.id", hasItem(id));
        as("auditor").get(INCIDENTS + "?state=CLOSED").then().body("items.id", not(hasItem(id)));
        as("operator").get(INCIDENTS + "/" + id).then().statusCode(403);
        as("auditor")
                .contentType("application/json")
                .body(report(now()))
                .post(INCIDENTS)
                .then()
                .statusCode(403);
    }

    @Test
    void logsWhoReadsWhatWasSaid() {
        var id = recorded();
        looks("auditor", id).statusCode(200);
        assertThat(readingsOf(id)).isEmpty();

        looks("dpo", id).statusCode(200).header("Cache-Control", "no-store");

        assertThat(readingsOf(id)).isEqualTo("dpo INCIDENT");
    }

    private static String readingsOf(String id) {
        return Database.text("select coalesce(string_agg(actor_login || ' ' || purpose, ', '), '') from access_log"
                + " where target_kind = 'incidents' and target_id = '" + id + "'");
    }

    @Test
    void saysThatTheAuthorityWasNotToldInTime() {
        var id = posted(report(now().minus(10, ChronoUnit.DAYS)))
                .statusCode(201)
                .body("late", equalTo(true))
                .extract()
                .<String>path("id");

        var by = LocalDate.parse(looks("dpo", id).extract().path("notifyBy"));
        assertThat(by).isBefore(LocalDate.now(ZoneId.of("Asia/Almaty")));
    }

    @Test
    void asksForTheRevisionThatTheOfficerRead() {
        var id = recorded();

        step(id, 7, "authority-notice", "{\"reference\":\"17-3\"}")
                .statusCode(412)
                .body("current", equalTo("\"1\""));
        as("dpo")
                .contentType("application/json")
                .body("{\"reference\":\"17-3\"}")
                .post(INCIDENTS + "/" + id + "/authority-notice")
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data | [] | /data",
                "data | [\"NOTHING\"] | /data/0",
                "parts | [] | /parts",
                "persons | -1 | /persons",
                "detectedAt | \"2126-01-01T00:00:00Z\" | /detectedAt",
                "detectedAt | \"1926-01-01T00:00:00Z\" | /detectedAt",
                "startedAt | \"2126-01-01T00:00:00Z\" | /startedAt",
                "words | \"\" | /words",
                "kind | \"THEFT\" | /kind"
            })
    void refusesWhatCannotBeAndKeepsNothing(String field, String value, String pointer) throws IOException {
        var before = Database.rows("select count(*) from incident");
        var body = (ObjectNode) JSON.readTree(report(now()));

        posted(body.set(field, JSON.readTree(value)).toString())
                .statusCode(oneOf(400, 422))
                .body("errors[0].pointer", equalTo(pointer));

        assertThat(Database.rows("select count(*) from incident")).isEqualTo(before);
    }

    @Test
    void refusesAStepThatHappenedBeforeTheDetection() {
        var id = recorded();

        step(id, 1, "authority-notice", "{\"reference\":\"1\",\"occurredAt\":\"2026-01-01T00:00:00Z\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/occurredAt"));
    }

    private static String recorded() {
        return posted(report(now())).statusCode(201).extract().path("id");
    }

    private static Instant now() {
        return Instant.now().minus(1, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String report(Instant detected) {
        return "{\"kind\":\"LOSS\",\"data\":[\"IDENTITY\",\"CONTACT\"],\"parts\":[\"OUTSIDE\"],\"persons\":12,"
                + "\"detectedAt\":\"%s\",\"words\":\"%s\"}".formatted(detected, WORDS);
    }

    private static ValidatableResponse posted(String body) {
        return as("dpo")
                .contentType("application/json")
                .body(body)
                .post(INCIDENTS)
                .then();
    }

    private static ValidatableResponse step(String id, int revision, String verb, String body) {
        return as("dpo")
                .contentType("application/json")
                .header("If-Match", "\"" + revision + "\"")
                .body(body)
                .post(INCIDENTS + "/" + id + "/" + verb)
                .then();
    }

    private static ValidatableResponse looks(String role, String id) {
        return as(role).get(INCIDENTS + "/" + id).then();
    }

    private static ValidatableResponse tasks() {
        return as("dpo").get("/api/v1/tasks?limit=200").then().statusCode(200);
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", token(role).bearer());
    }

    private static TestToken token(String role) {
        return IntakeStand.running().issuer().token(role, role).regions("KZ");
    }
}
