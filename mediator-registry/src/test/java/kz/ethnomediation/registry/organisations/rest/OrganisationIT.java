package kz.ethnomediation.registry.organisations.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.Test;

/** Organisations, their members and meetings over HTTP. The region of these tests is its own, so that counts are theirs. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class OrganisationIT {

    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final String REGION = "KZ-39";

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Test
    void bearsTheNameOfTheDayAndIsCountedByDate() {
        var id = entered("DIALOGUE_PLATFORM", "2021-01-10");
        changed(id, "\"1\"", Map.of("change", "NAMED", "effectiveOn", "2023-01-10", "name", name("Renamed")))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        changed(id, "\"2\"", Map.of("change", "CLOSED", "effectiveOn", "2024-01-10"))
                .statusCode(200);

        read(id, "2022-01-10").body("name.ru", equalTo("Name")).body("open", equalTo(true));
        read(id, "2023-06-10").body("name.ru", equalTo("Renamed")).body("open", equalTo(true));
        read(id, "2024-01-10").body("open", equalTo(false)).body("since", equalTo("2024-01-10"));
        as("statistician", "KZ")
                .get(ORGANISATIONS + "/" + id + "?asOf=2021-01-09")
                .then()
                .statusCode(404);
        as("statistician", "KZ")
                .get("/api/v1/dialogue-platforms?limit=200&open=true&asOf=2022-01-10&region=" + REGION)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        as("register-keeper", REGION)
                .get(ORGANISATIONS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(4));
    }

    @Test
    void loadsAndReportsByDate() {
        for (var at = 0; at < 17; at++) {
            var _ = entered("DISTRICT_CENTRE", "2019-05-0" + (1 + at % 9));
        }
        as("council-viewer", "KZ")
                .get(ORGANISATIONS + "/counts?asOf=2019-05-31&region=" + REGION)
                .then()
                .statusCode(200)
                .body("counts.find { it.kind == 'DISTRICT_CENTRE' }.open", equalTo(17));
        as("council-viewer", "KZ")
                .get(ORGANISATIONS + "/counts?asOf=2019-04-30&region=" + REGION)
                .then()
                .body("counts.find { it.kind == 'DISTRICT_CENTRE' }.open", equalTo(0));
    }

    @Test
    void refusesAnIdThatIsTaken() {
        var id = entered("OFFICE", "2021-01-10");
        var body = body("OFFICE", "2021-01-10");
        body.put("id", id);
        as("register-keeper", REGION)
                .body(body)
                .post(ORGANISATIONS)
                .then()
                .statusCode(422)
                .body("type", endsWith("organisation-id-taken"));
    }

    @Test
    void refusesAParentCycle() {
        var council = entered("REGIONAL_COUNCIL", "2021-01-10");
        var office = entered("OFFICE", "2021-01-10");
        changed(office, "\"1\"", Map.of("change", "PLACED", "effectiveOn", "2022-01-10", "parent", council))
                .statusCode(200);

        changed(council, "\"1\"", Map.of("change", "PLACED", "effectiveOn", "2023-01-10", "parent", office))
                .statusCode(422)
                .body("type", endsWith("organisation-parent-cycle"))
                .body("errors[0].pointer", equalTo("/parent"));
    }

    @Test
    void refusesAClosureBeforeTheOpening() {
        var id = entered("OFFICE", "2021-01-10");

        changed(id, "\"1\"", Map.of("change", "CLOSED", "effectiveOn", "2020-01-10"))
                .statusCode(422)
                .body("errors[0].code", equalTo("closed-before-opened"));
        changed(id, "\"0\"", Map.of("change", "CLOSED")).statusCode(412);
    }

    @Test
    void seatsAPersonOnceAtATime() {
        var id = entered("REGIONAL_COUNCIL", "2021-01-10");
        String member = seated(id, "2021-02-01").statusCode(201).extract().path("id");
        seated(id, "2022-02-01")
                .statusCode(422)
                .body("type", endsWith("seats-overlap"))
                .body("memberId", equalTo(member));
        seated(id, "2020-02-01").statusCode(422).body("type", endsWith("organisation-not-open"));
        var end = ORGANISATIONS + "/" + id + "/members/" + member + "/end";

        as("operator", REGION)
                .body(Map.of("until", "2022-02-01"))
                .post(end)
                .then()
                .statusCode(200);
        as("operator", REGION)
                .body(Map.of("until", "2022-03-01"))
                .post(end)
                .then()
                .statusCode(409)
                .body("type", endsWith("seat-left-already"))
                .body("until", equalTo("2022-02-01"));
        seated(id, "2022-02-01").statusCode(201);
        as("register-keeper", REGION)
                .get(ORGANISATIONS + "/" + id + "/members?asOf=2022-01-31")
                .then()
                .body("items.id", equalTo(List.of(member)));
    }

    @Test
    void recordsAMeetingOfTheOwnHouseOnly() {
        var id = entered("DIALOGUE_PLATFORM", "2021-01-10");
        met(as("operator", REGION), id, "kk").statusCode(201);
        met(as("operator", "KZ-35"), id, "kk").statusCode(404);
        met(as("operator", REGION), id, "tlh")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/languages/0"))
                .body("errors[0].code", equalTo("unknown"));
        as("mediator", REGION)
                .get(ORGANISATIONS + "/" + id + "/meetings")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].participants", equalTo(31));
    }

    private static ValidatableResponse met(RequestSpecification caller, String id, String language) {
        return caller.body(Map.of(
                        "heldOn",
                        "2022-03-10",
                        "place",
                        "Hall",
                        "topic",
                        "Water",
                        "participants",
                        31,
                        "languages",
                        List.of(language)))
                .post(ORGANISATIONS + "/" + id + "/meetings")
                .then();
    }

    private ValidatableResponse seated(String id, String from) {
        return as("operator", REGION)
                .body(Map.of("name", name("Synthetic"), "kind", "CHAIR", "from", from))
                .post(ORGANISATIONS + "/" + id + "/members")
                .then();
    }

    private ValidatableResponse read(String id, String day) {
        return as("mediator", "KZ-75")
                .get(ORGANISATIONS + "/" + id + "?asOf=" + day)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse changed(String id, String tag, Map<String, Object> change) {
        return as("register-keeper", REGION)
                .header("If-Match", tag)
                .body(change)
                .post(ORGANISATIONS + "/" + id + "/changes")
                .then();
    }

    private String entered(String kind, String openedOn) {
        return as("register-keeper", REGION)
                .body(body(kind, openedOn))
                .post(ORGANISATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> body(String kind, String openedOn) {
        return new TreeMap<>(
                Map.of("kind", kind, "region", REGION, "office", "39-01", "name", name("Name"), "openedOn", openedOn));
    }

    private static Map<String, String> name(String name) {
        return Map.of("kk", name, "ru", name);
    }

    private RequestSpecification as(String role, String... regions) {
        var token = issuer.token(role + "-tester", role).regions(regions);
        if (!regions[0].equals("KZ")) {
            token = token.office(regions[0].substring("KZ-".length()) + "-01");
        }
        return given().header("Authorization", token.bearer())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }
}
