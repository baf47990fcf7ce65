package kz.ethnomediation.registry.mediators.rest;

import static kz.ethnomediation.registry.mediators.rest.RegistryClient.MEDIATORS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certificates, particulars and checks of an entry over HTTP, and what is refused of them. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class FullEntryIT {

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    private RegistryClient client;

    @BeforeEach
    void connect() {
        client = new RegistryClient(issuer);
    }

    @Test
    void keepsParticularsAndTellsBirthToThoseWhoKeepOrLead() {
        var id = client.candidateIn("KZ-61");
        say(id, "\"1\"", particulars()).then().statusCode(200).header("ETag", equalTo("\"2\""));

        client.asKeeper()
                .get(MEDIATORS + "/{id}/particulars", id)
                .then()
                .statusCode(200)
                .body("birthDate", equalTo("1980-05-05"), "specialisations", contains("FAMILY"));
        client.as("operator", "KZ-61")
                .get(MEDIATORS + "/{id}/particulars", id)
                .then()
                .statusCode(200)
                .body("birthDate", nullValue(), "recordedAt", notNullValue());
        client.as("operator", "KZ-75")
                .get(MEDIATORS + "/{id}/particulars", id)
                .then()
                .statusCode(404);
    }

    @Test
    void refusesACertificateBeforeBirthAndKeepsNothing() {
        var id = client.candidateIn("KZ-61");
        say(id, "\"1\"", particulars()).then().statusCode(200);

        grant(id, "1980-05-05")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/issuedOn"), "errors.code", contains("before-birth"));
        client.asKeeper().get(MEDIATORS + "/{id}/certificates", id).then().body("items", hasSize(0));
    }

    @Test
    void keepsWhatWasSaidOfACertificateBeforeItsCorrection() {
        var id = client.candidateIn("KZ-61");
        String certificate =
                grant(id, "2026-01-15").then().statusCode(201).extract().path("id");
        var body = Map.of("reason", "ENTERED_IN_ERROR");
        var path = MEDIATORS + "/{id}/certificates/{certificate}/correction";

        client.asKeeper().body(body).post(path, id, certificate).then().statusCode(428);
        client.asKeeper()
                .header("If-Match", "\"1\"")
                .body(body)
                .post(path, id, certificate)
                .then()
                .statusCode(412);
        client.asKeeper()
                .header("If-Match", "\"2\"")
                .body(body)
                .post(path, id, certificate)
                .then()
                .statusCode(200);

        client.asKeeper().get(MEDIATORS + "/{id}/certificates", id).then().body("items", hasSize(0));
    }

    @Test
    void activatesNobodyOfWhomACheckSaysThatHeIsExcluded() {
        var id = client.candidateIn("KZ-61");
        client.asKeeper()
                .body(Map.of("check", "CONVICTION", "finding", "PRESENT", "checkedOn", "2026-01-20"))
                .post(MEDIATORS + "/{id}/exclusion-checks", id)
                .then()
                .statusCode(201);

        client.change(id, "\"1\"", Map.of("to", "ACTIVE", "effectiveOn", "2026-02-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/to"), "errors.code", contains("excluded-by-a-check"));
    }

    @Test
    void showsTheChecklistToTheKeeperOfTheEntryAlone() {
        var id = client.candidateIn("KZ-61", "KZ-75");
        client.asKeeper()
                .body(Map.of("check", "PROSECUTION", "finding", "ABSENT", "checkedOn", "2026-01-20"))
                .post(MEDIATORS + "/{id}/exclusion-checks", id)
                .then()
                .statusCode(201);
        var path = MEDIATORS + "/{id}/exclusion-checks";

        client.as("register-keeper", "KZ-61")
                .get(path, id)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items.check", contains("PROSECUTION"), "items.finding", contains("ABSENT"));
        client.as("register-keeper", "KZ-75").get(path, id).then().statusCode(404);
        client.as("office-head", "KZ-61").get(path, id).then().statusCode(403);
    }

    @Test
    void namesThePapersOfTheDayInAContract() {
        var id = client.candidateIn("KZ-61");
        say(id, "\"1\"", particulars()).then().statusCode(200);
        grant(id, "2026-01-15").then().statusCode(201);
        var path = MEDIATORS + "/{id}/contract-identity?on={day}";

        client.asService()
                .get(path, id, "2026-01-15")
                .then()
                .statusCode(200)
                .body("recordKeeper", equalTo("Synthetic organisation"), "certificate.number", equalTo("S-1"));
        client.asService()
                .get(path, id, "2026-01-09")
                .then()
                .statusCode(200)
                .body("recordKeeper", nullValue(), "certificate", nullValue());
        client.asService().get(path, id, "2011-08-04").then().statusCode(422);
    }

    @Test
    void refusesALanguageThatNoListKnows() {
        client.register(RegistryClient.registration("languages", List.of("kk", "xx")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/languages/1"), "errors.code", contains("unknown"));
    }

    private Response say(UUID id, String tag, Map<String, Object> body) {
        return client.asKeeper().header("If-Match", tag).body(body).post(MEDIATORS + "/{id}/particulars", id);
    }

    private Response grant(UUID id, String issuedOn) {
        return client.asKeeper()
                .body(Map.of(
                        "programme", "GENERAL",
                        "hours", 72,
                        "number", "S-1",
                        "issuer", "Synthetic school",
                        "issuedOn", issuedOn))
                .post(MEDIATORS + "/{id}/certificates", id);
    }

    private static Map<String, Object> particulars() {
        return new TreeMap<>(Map.of(
                "validFrom", "2026-01-10",
                "birthDate", "1980-05-05",
                "registerOfRecord", "ORGANISATION",
                "recordKeeper", "Synthetic organisation",
                "specialisations", List.of("FAMILY"),
                "districts", List.of()));
    }
}
