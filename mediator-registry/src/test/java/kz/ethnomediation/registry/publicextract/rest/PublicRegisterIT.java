package kz.ethnomediation.registry.publicextract.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What everybody may read of the register. Each test has a region of its own. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class PublicRegisterIT {

    private static final String MEDIATORS = "/api/v1/public/mediators";
    private static final String ORGANISATIONS = "/api/v1/public/organisations";

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Test
    void showsWhoIsActiveOrSuspendedAndNobodyElse() {
        var candidate = candidate("43");
        var active = active("43");
        var suspended = active("43");
        step(suspended, 2, "SUSPENDED", "OWN_REQUEST");
        var excluded = active("43");
        step(excluded, 2, "EXCLUDED", "OWN_REQUEST");

        await().untilAsserted(() -> list("?region=KZ-43&limit=200")
                .body("items.id", hasItems(active, suspended))
                .body("items.id", not(hasItem(candidate)))
                .body("items.id", not(hasItem(excluded)))
                .body("items.find { it.id == '" + suspended + "' }.status", equalTo("SUSPENDED")));
    }

    @Test
    void showsNothingBeyondWhatIsPublished() {
        var _ = entered("OFFICE", "47");
        var id = active("47");
        say(id);

        var entry = "items.find { it.id == '" + id + "' }";
        await().untilAsserted(() -> list("?region=KZ-47&limit=200")
                .body(entry + ".specialisations", contains("FAMILY"))
                .body(entry + ".office.contact.phone", equalTo("+7 7292 00-00-00")));

        Map<String, Object> shown = list("?region=KZ-47&limit=200").extract().path(entry);
        assertThat(shown.keySet())
                .containsExactlyInAnyOrder(
                        "id", "name", "kind", "languages", "specialisations", "region", "regions", "office", "status");
    }

    @Test
    void answersNothingToWhoHasItUntilSomethingChanges() {
        var id = active("55");
        var path = MEDIATORS + "?region=KZ-55";
        await().untilAsserted(() -> list("?region=KZ-55").body("items.id", contains(id)));
        var first = given().get(path);

        first.then().header("Cache-Control", "public, max-age=60");
        assertThat(first.headers().getValues("Vary")).contains("Accept-Encoding", "Accept");
        given().header("If-None-Match", first.getHeader("ETag"))
                .get(path)
                .then()
                .statusCode(304)
                .body(equalTo(""));
        step(id, 2, "SUSPENDED", "OWN_REQUEST");
        await().untilAsserted(() -> given().header("If-None-Match", first.getHeader("ETag"))
                .get(path)
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("SUSPENDED")));
    }

    @Test
    void narrowsToRegionLanguageAndSpecialisation() {
        var id = active("59");
        say(id);
        await().untilAsserted(() ->
                list("?region=KZ-59&language=kk&specialisation=FAMILY").body("items.id", contains(id)));

        list("?region=KZ-59&language=uz").body("items", empty());
        list("?region=KZ-59&specialisation=LAND").body("items", empty());
        list("?region=KZ-59&language=ru").body("items.id", contains(id));
    }

    @Test
    void leadsFromPageToPage() {
        var ids = List.of(active("63"), active("63"), active("63"));
        await().untilAsserted(() -> list("?region=KZ-63").body("items.id", containsInAnyOrder(ids.toArray())));

        var found = new ArrayList<String>();
        var next = MEDIATORS + "?region=KZ-63&limit=2";
        while (!next.isEmpty()) {
            var page = given().get(next);
            found.addAll(page.path("items.id"));
            next = following(page);
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(ids).isSorted();
    }

    @Test
    void givesTheWholeListAsAFile() {
        var id = active("39");
        await().untilAsserted(() -> list("?region=KZ-39").body("items.id", contains(id)));

        var file = given().accept("text/csv").get(MEDIATORS + "?region=KZ-39&limit=1");

        file.then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"mediators.csv\"");
        assertThat(file.asString().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("\"" + id + "\",\"'=Үміт\",\"'=Умит\",\"PUBLIC\",\"kk ru\"");
        given().accept("text/csv")
                .header("If-None-Match", file.getHeader("ETag"))
                .get(MEDIATORS + "?region=KZ-39")
                .then()
                .statusCode(304);
    }

    @Test
    void showsOrganisationsThatAreOpen() {
        var open = entered("REGIONAL_COUNCIL", "35");
        var closed = entered("REGIONAL_COUNCIL", "35");
        keeper().header("If-Match", "\"1\"")
                .body(Map.of("change", "CLOSED", "effectiveOn", "2024-01-10"))
                .post("/api/v1/organisations/" + closed + "/changes")
                .then()
                .statusCode(200);

        await().untilAsserted(() -> given().get(ORGANISATIONS + "?kind=REGIONAL_COUNCIL&region=KZ-35&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(open))
                .body("items.id", not(hasItem(closed)))
                .body("items.find { it.id == '" + open + "' }.name.ru", equalTo("Совет")));
        assertThat(given().accept("text/csv")
                        .get(ORGANISATIONS + "?region=KZ-35")
                        .asString())
                .contains(open)
                .doesNotContain(closed);
    }

    @Test
    void givesTheKeepersListsAsFilesToo() {
        var id = candidate("71");
        var office = entered("OFFICE", "71");

        var mediators = keeper().accept("text/csv").get("/api/v1/mediators?region=KZ-71&status=CANDIDATE");
        var organisations = keeper().accept("text/csv").get("/api/v1/organisations?region=KZ-71");

        mediators.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        assertThat(mediators.asString()).contains("\"" + id + "\",\"'=Үміт\"").contains("\"CANDIDATE\"");
        organisations.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        assertThat(organisations.asString()).contains(office).contains("\"'+7 7292 00-00-00\"");
    }

    @ParameterizedTest
    @CsvSource({
        "region=61, region",
        "language=Kazakh, language",
        "specialisation=family, specialisation",
        "limit=0, limit",
        "after=behind, after"
    })
    void refusesWhatItCannotRead(String query, String parameter) {
        given().get(MEDIATORS + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(parameter));
    }

    private static ValidatableResponse list(String query) {
        return given().get(MEDIATORS + query).then().statusCode(200);
    }

    private static String following(Response page) {
        var link = page.getHeader("Link");
        assertThat(link == null).isEqualTo(page.path("next") == null);
        return link == null ? "" : link.substring(1, link.indexOf('>'));
    }

    private String candidate(String number) {
        var body = new TreeMap<String, Object>(Map.of(
                "kind",
                "PUBLIC",
                "ethnomediator",
                true,
                "name",
                Map.of("kk", "=Үміт", "ru", "=Умит"),
                "languages",
                List.of("kk", "ru"),
                "regions",
                List.of("KZ-" + number),
                "registerRegion",
                "KZ-" + number,
                "office",
                number + "-01",
                "effectiveOn",
                "2026-01-10"));
        return keeper().body(body)
                .post("/api/v1/mediators")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String active(String number) {
        var id = candidate(number);
        step(id, 1, "ACTIVE", "ADMITTED");
        return id;
    }

    private void step(String id, int revision, String to, String ground) {
        keeper().header("If-Match", "\"" + revision + "\"")
                .body(Map.of("to", to, "ground", ground, "effectiveOn", "2026-02-01"))
                .post("/api/v1/mediators/" + id + "/status-changes")
                .then()
                .statusCode(200);
    }

    private void say(String id) {
        keeper().header("If-Match", "\"2\"")
                .body(Map.of(
                        "registerOfRecord", "AKIMAT",
                        "recordKeeper", "Аппарат акима",
                        "birthDate", "1960-01-10",
                        "specialisations", List.of("FAMILY"),
                        "districts", List.of(),
                        "contact", Map.of("phone", "+7 701 000-00-01"),
                        "validFrom", "2026-02-01"))
                .post("/api/v1/mediators/" + id + "/particulars")
                .then()
                .statusCode(200);
    }

    private String entered(String kind, String number) {
        return keeper().body(Map.of(
                        "kind",
                        kind,
                        "region",
                        "KZ-" + number,
                        "office",
                        number + "-01",
                        "name",
                        Map.of("kk", "Кеңес", "ru", "Совет"),
                        "contact",
                        Map.of("phone", "+7 7292 00-00-00"),
                        "openedOn",
                        "2020-01-10"))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private RequestSpecification keeper() {
        return given().header(
                        "Authorization",
                        issuer.token("keeper", "register-keeper").regions("KZ").bearer())
                .contentType(ContentType.JSON);
    }
}
