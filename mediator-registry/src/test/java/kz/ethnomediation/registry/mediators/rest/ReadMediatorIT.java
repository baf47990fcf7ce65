package kz.ethnomediation.registry.mediators.rest;

import static kz.ethnomediation.registry.mediators.rest.RegistryClient.MEDIATORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class ReadMediatorIT {

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    private RegistryClient client;

    @BeforeEach
    void connect() {
        client = new RegistryClient(issuer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"register-keeper", "operator", "mediator", "office-head", "regional-coordinator", "statistician"
            })
    void showsAnEntryToThoseOfItsRegions(String role) {
        var id = client.candidateIn("KZ-61", "KZ-79");
        for (var region : new String[] {"KZ-61", "KZ-79", "KZ"}) {
            client.as(role, region)
                    .get(MEDIATORS + "/{id}", id)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body(
                            "id", equalTo(id.toString()),
                            "name.kk", equalTo("Әсел Үмітқызы"),
                            "name.ru", equalTo("Асель Умитовна"),
                            "kind", equalTo("PROFESSIONAL"),
                            "ethnomediator", equalTo(true),
                            "languages", contains("kk", "ru"),
                            "regions", contains("KZ-61", "KZ-79"),
                            "registerRegion", equalTo("KZ-61"),
                            "office", equalTo("61-01"),
                            "status", equalTo("CANDIDATE"),
                            "statusSince", equalTo("2026-01-10"));
        }
    }

    @Test
    void hidesAnEntryOfOtherRegions() {
        var id = client.candidateIn("KZ-61");
        for (var path : new String[] {"/{id}", "/{id}/entitlement"}) {
            client.as("operator", "KZ-75")
                    .get(MEDIATORS + path, id)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:ethnomediation:problem:not-found"));
            client.as("operator").get(MEDIATORS + path, id).then().statusCode(404);
        }
    }

    @Test
    void answersWhetherAMediatorWasEntitledWithTheEvidence() {
        var id = client.publicActiveSince("2026-02-01", "KZ-61");
        suspend(id);

        entitlement(id, "2026-02-28")
                .then()
                .statusCode(200)
                .body(
                        "mediatorId", equalTo(id.toString()),
                        "on", equalTo("2026-02-28"),
                        "entitled", equalTo(true),
                        "evidence.status", equalTo("ACTIVE"),
                        "evidence.from", equalTo("2026-02-01"),
                        "evidence.until", equalTo("2026-03-01"));
        entitlement(id, "2026-03-01")
                .then()
                .body(
                        "entitled", equalTo(false),
                        "evidence.status", equalTo("SUSPENDED"),
                        "evidence.until", nullValue());
        entitlement(id, "2011-08-05").then().body("entitled", equalTo(false), "evidence", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "mediator", "statistician"})
    void tellsOnlyStatusAndIntervalToThoseWhoNeitherKeepNorLead(String role) {
        var id = client.activeSince("2026-02-01", "KZ-61");
        suspend(id);

        var evidence = client.as(role, "KZ-61")
                .queryParam("on", "2026-03-01")
                .get(MEDIATORS + "/{id}/entitlement", id)
                .jsonPath()
                .getMap("evidence");

        assertThat(evidence).isEqualTo(Map.of("status", "SUSPENDED", "from", "2026-03-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"register-keeper", "office-head", "regional-coordinator"})
    void tellsGroundAndDocumentToThoseWhoKeepOrLead(String role) {
        var id = client.activeSince("2026-02-01", "KZ-61");
        suspend(id);

        client.as(role, "KZ-61")
                .queryParam("on", "2026-03-01")
                .get(MEDIATORS + "/{id}/entitlement", id)
                .then()
                .statusCode(200)
                .body(
                        "evidence.ground", equalTo("COMPLAINT"),
                        "evidence.document.number", equalTo("17-б"),
                        "evidence.document.issuedOn", equalTo("2026-02-27"),
                        "evidence.recordedAt", notNullValue());
    }

    @Test
    void entitlesAProfessionalByACertificateAndShowsIt() {
        var id = client.activeSince("2026-02-01", "KZ-61");
        entitlement(id, "2026-02-10")
                .then()
                .body("entitled", equalTo(false), "certificate", nullValue(), "rule.version", equalTo("2026-1"));
        String certificate = client.asKeeper()
                .body(Map.of(
                        "programme", "GENERAL",
                        "hours", 72,
                        "number", "S-1",
                        "issuer", "Synthetic school",
                        "issuedOn", "2026-01-15",
                        "expiresOn", "2026-02-20"))
                .post(MEDIATORS + "/{id}/certificates", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        entitlement(id, "2026-02-20")
                .then()
                .body(
                        "entitled", equalTo(true),
                        "certificate.id", equalTo(certificate),
                        "certificate.expiresOn", equalTo("2026-02-20"),
                        "rule.confirmed", equalTo(false));
        entitlement(id, "2026-02-21").then().body("entitled", equalTo(false), "certificate", nullValue());
    }

    @Test
    void answersAboutTodayWhereNoDayIsNamed() {
        var id = client.publicActiveSince("2026-02-01", "KZ-61");
        client.as("operator", "KZ-61")
                .get(MEDIATORS + "/{id}/entitlement", id)
                .then()
                .statusCode(200)
                .body("entitled", equalTo(true));
    }

    @Test
    void tellsServicesNothingOfEntitlements() {
        var id = client.activeSince("2026-02-01", "KZ-61");
        client.asService().get(MEDIATORS + "/{id}/entitlement", id).then().statusCode(403);
    }

    @Test
    void answersNothingAboutTomorrow() {
        var id = client.candidateIn("KZ-61");
        entitlement(id, "2999-01-01").then().statusCode(422).body("errors.pointer", contains("on"));
        entitlement(id, "yesterday").then().statusCode(400).body("errors.pointer", contains("on"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-08-04", "1900-01-01", "0001-01-01"})
    void answersNothingAboutDaysBeforeThereWasALaw(String day) {
        entitlement(client.candidateIn("KZ-61"), day)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("on"), "errors.code", contains("before-the-law"));
    }

    private void suspend(UUID id) {
        client.change(
                        id,
                        "\"2\"",
                        Map.of(
                                "to", "SUSPENDED",
                                "ground", "COMPLAINT",
                                "effectiveOn", "2026-03-01",
                                "document", Map.of("number", "17-б", "issuedOn", "2026-02-27")))
                .then()
                .statusCode(200);
    }

    private io.restassured.response.Response entitlement(UUID id, String day) {
        return client.as("operator", "KZ-61").queryParam("on", day).get(MEDIATORS + "/{id}/entitlement", id);
    }
}
