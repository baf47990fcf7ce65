package kz.ethnomediation.registry.akimatentries.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An akimat's register stands beside the network's: each says its own of one person. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class AkimatEntryIT {

    private static final String ENTRIES = "/api/v1/register-entries/";
    private static final String AKIMAT = "akimat-61";

    private final String externalId = "61-" + UUID.randomUUID();

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Test
    void entersACandidateOnceAndStandsBesideTheNetworksStatus() {
        String id = said(body()).statusCode(201).extract().path("mediatorId");
        said(body()).statusCode(200).body("mediatorId", equalTo(id));

        keeper().get("/api/v1/mediators/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANDIDATE"), "kind", equalTo("PUBLIC"), "registerRegion", equalTo("KZ-61"));
        seen(id, "2026-03-01")
                .body("items", org.hamcrest.Matchers.hasSize(1))
                .body("items[0].status", equalTo("LISTED"), "items[0].since", equalTo("2026-02-01"))
                .body("items[0].protocol.number", equalTo("7"));
    }

    @Test
    void saysSomethingElseFromADayOnAndTouchesNoStatus() {
        String id = said(body()).statusCode(201).extract().path("mediatorId");
        var removed = body();
        removed.put("status", "REMOVED");
        removed.put("effectiveOn", "2026-06-01");

        said(removed).statusCode(200);

        seen(id, "2026-05-31").body("items.status", contains("LISTED"));
        seen(id, "2026-06-01").body("items.status", contains("REMOVED"));
        seen(id, "2026-01-31").body("items", empty());
        keeper().get("/api/v1/mediators/" + id).then().body("status", equalTo("CANDIDATE"));
        said(body()).statusCode(422).body("errors[0].code", equalTo("before-the-previous-change"));
    }

    @Test
    void isForTheClientsOwnNameAndRegion() {
        akimat("akimat-75", "KZ-75")
                .body(body())
                .put(ENTRIES + AKIMAT + "/" + externalId)
                .then()
                .statusCode(404);
        akimat("akimat-75", "KZ-75")
                .body(body())
                .put(ENTRIES + "akimat-75/" + externalId)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/registerRegion", "/regions/0"))
                .body("errors.code", contains("outside-your-scope", "outside-your-scope"));
        keeper().body(body()).put(ENTRIES + AKIMAT + "/" + externalId).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "effectiveOn, 2010-01-01, /effectiveOn, before-the-law",
        "effectiveOn, 2099-01-01, /effectiveOn, ahead",
        "status, REMOVED, /status, not-listed-yet"
    })
    void refusesWhatCannotBe(String member, String value, String pointer, String code) {
        var body = body();
        body.put(member, value);
        body.remove("protocol");

        said(body).statusCode(422).body("errors.pointer", contains(pointer), "errors.code", contains(code));
    }

    @Test
    void refusesUnknownLanguagesIdentityNumbersAndPapersOfLaterDays() {
        var body = body();
        body.put("languages", List.of("tlh"));
        body.put("protocol", Map.of("number", "7", "issuedOn", "2026-02-02"));

        akimat(AKIMAT, "KZ-61")
                .body(body)
                .put(ENTRIES + AKIMAT + "/850101300123")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("externalId", "/languages/0", "/protocol/issuedOn"))
                .body("errors.code", contains("identity-number", "unknown", "after-the-change"));
    }

    private ValidatableResponse said(Map<String, Object> body) {
        return akimat(AKIMAT, "KZ-61")
                .body(body)
                .put(ENTRIES + AKIMAT + "/" + externalId)
                .then();
    }

    private ValidatableResponse seen(String id, String day) {
        return keeper().get("/api/v1/mediators/" + id + "/register-entries?asOf=" + day)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> body() {
        return new TreeMap<>(Map.of(
                "status",
                "LISTED",
                "effectiveOn",
                "2026-02-01",
                "name",
                Map.of("kk", "Үміт", "ru", "Умит"),
                "languages",
                List.of("kk"),
                "registerRegion",
                "KZ-61",
                "regions",
                List.of("KZ-61"),
                "recordKeeper",
                "Аппарат акима",
                "protocol",
                Map.of("number", "7", "issuedOn", "2026-01-20")));
    }

    private RequestSpecification akimat(String client, String region) {
        return with(issuer.token("service-account-" + client, "akimat-system")
                .regions(region)
                .bearer());
    }

    private RequestSpecification keeper() {
        return with(issuer.token("keeper", "register-keeper").regions("KZ").bearer());
    }

    private static RequestSpecification with(String bearer) {
        return given().header("Authorization", bearer).contentType(ContentType.JSON);
    }
}
