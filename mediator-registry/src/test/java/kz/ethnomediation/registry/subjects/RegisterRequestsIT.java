package kz.ethnomediation.registry.subjects;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.KafkaEngine;
import kz.ethnomediation.platform.testkit.RequestKeeper;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.Test;

/** A mediator is a subject too; the entry is read out, and neither erased nor ended. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class RegisterRequestsIT {

    private static final String BODY = """
            {"kind":"PROFESSIONAL","ethnomediator":true,"name":{"kk":"Сынақ Медиатор","ru":"Проба Медиатор"},
             "languages":["kk","ru"],"regions":["KZ-31"],"registerRegion":"KZ-31"}""";

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    KafkaEngine kafka;

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    RequestKeeper requests;

    @Test
    void keepsTheEntryThatTheLawHasItKeep() {
        var mediator = mediator();

        for (var kind : List.of("ERASE", "WITHDRAW_CONSENT")) {
            var request = requests.has(kafka, kind, List.of(mediator), List.of());
            var answer = RequestKeeper.answersTo(kafka, request).getFirst();
            assertThat(answer.type()).isEqualTo("kz.ethnomediation.subject.request-blocked.v1");
            assertThat(answer.data().path("obstacle").asText()).isEqualTo("KEPT_BY_LAW");
            assertThat(answer.data().path("service").asText()).isEqualTo("mediator-registry");
        }
        as("register-keeper")
                .get("/api/v1/mediators/" + mediator)
                .then()
                .statusCode(200)
                .body("name.ru", equalTo("Проба Медиатор"));
    }

    @Test
    void readsTheEntryToTheOfficer() {
        var mediator = mediator();
        say(mediator, "certificates", """
            {"programme":"GENERAL","hours":72,"number":"S-1","issuer":"Synthetic school","issuedOn":"2026-01-15"}""");
        say(mediator, "exclusion-checks", "{\"check\":\"CONVICTION\",\"finding\":\"ABSENT\"}");

        extract(requests.has(kafka, "EXTRACT", List.of(mediator), List.of()))
                .body(
                        "items.kind",
                        contains("mediator", "mediator-profile", "mediator-certificate", "mediator-exclusion-check"))
                .body("items[0].id", equalTo(mediator.toString()))
                .body("items[0].fields.nameRu", equalTo("Проба Медиатор"))
                .body("items[0].fields.status", equalTo("CANDIDATE"))
                .body("items[2].fields.number", equalTo("S-1"))
                .body("items[3].fields.finding", equalTo("ABSENT"));
        extract(requests.has(kafka, "EXTRACT", List.of(UUID.randomUUID()), List.of()))
                .body("items", hasSize(0));
    }

    @Test
    void leavesItsKeeperToPutAnEntryRight() {
        var request = requests.corrects(kafka, List.of(mediator()), List.of(), Map.of("name", "Түзетілген Есім"));

        var answer = RequestKeeper.answersTo(kafka, request).getFirst();
        assertThat(answer.data().path("obstacle").asText()).isEqualTo("BY_HAND");
        assertThat(requests.callsFor(request)).isPositive();
        assertThat(requests.correctionsRead(request)).isFalse();
    }

    @Test
    void saysThatAMediatorIsNoneOfTheRegister() {
        for (var kind : List.of("EXTRACT", "BLOCK", "ERASE")) {
            var request = requests.hasOfOneNamed(kafka, kind, UUID.randomUUID());

            var answer = RequestKeeper.answersTo(kafka, request).getFirst();
            assertThat(answer.data().path("obstacle").asText()).isEqualTo("UNKNOWN_PERSON");
        }
        var known = requests.hasOfOneNamed(kafka, "BLOCK", mediator());
        assertThat(RequestKeeper.answersTo(kafka, known).getFirst().type())
                .isEqualTo("kz.ethnomediation.subject.request-applied.v1");
    }

    @Test
    void appliesWhatIsAskedAboutStrangers() {
        for (var kind : List.of("ERASE", "CORRECT")) {
            var request = requests.has(kafka, kind, List.of(UUID.randomUUID()), List.of());

            assertThat(RequestKeeper.answersTo(kafka, request).getFirst().type())
                    .isEqualTo("kz.ethnomediation.subject.request-applied.v1");
        }
    }

    private ValidatableResponse extract(UUID request) {
        return as("dpo")
                .get("/api/v1/subject-extracts/" + request)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store");
    }

    private void say(UUID mediator, String what, String body) {
        as("register-keeper")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/mediators/" + mediator + "/" + what)
                .then()
                .statusCode(201);
    }

    private UUID mediator() {
        String id = as("register-keeper")
                .contentType("application/json")
                .body(BODY)
                .post("/api/v1/mediators")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private RequestSpecification as(String role) {
        return given().header(
                        "Authorization",
                        issuer.token(role + "-tester", role).regions("KZ").bearer());
    }
}
