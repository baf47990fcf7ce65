package kz.ethnomediation.registry.publicextract.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What everybody may read of the register. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class PublicRegisterIT {

    private static final String MEDIATORS = "/api/v1/public/mediators";
    private static final String ORGANISATIONS = "/api/v1/public/organisations";

    /** Other tests fill the register; the entries of this one stand behind all of theirs. */
    private final String prefix = "ffffffff-" + UUID.randomUUID().toString().substring(0, 4) + "-7000-8000-";

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Test
    void showsWhoIsActiveOrSuspendedAndNobodyElse() {
        var _ = candidate("43");
        var active = active("43");
        var suspended = active("43");
        step(suspended, 2, "SUSPENDED", "OWN_REQUEST");
        var excluded = active("43");
        step(excluded, 2, "EXCLUDED", "OWN_REQUEST");

        await().until(() -> own("").stream()
                .collect(Collectors.toMap(entry -> entry.get("id"), entry -> entry.get("status")))
                .equals(Map.of(active, "ACTIVE", suspended, "SUSPENDED")));
    }

    @Test
    void showsNothingBeyondWhatIsPublished() {
        var _ = entered("OFFICE", "47");
        var id = active("47");
        say(id);
        await().until(() -> own("&specialisation=FAMILY").size() == 1);

        var shown = own("").getFirst();

        assertThat(shown)
                .containsOnlyKeys(
                        "id", "name", "kind", "languages", "specialisations", "region", "regions", "office", "status")
                .containsEntry("id", id)
                .containsEntry("specialisations", List.of("FAMILY"));
        assertThat(shown.get("office")).extracting("contact").isEqualTo(Map.of("phone", "+7 7292 00-00-00"));
    }

    @Test
    void answersNothingToWhoHasItUntilSomethingChanges() {
        var id = active("55");
        await().until(() -> own("").size() == 1);
        var path = path("").replace("limit=50", "limit=1");
        var first = given().get(path);

        first.then().statusCode(200).header("Cache-Control", "public, max-age=60");
        assertThat(first.headers().getValues("Vary")).contains("Accept-Encoding", "Accept");
        var tag = first.getHeader("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304).body(equalTo(""));
        step(id, 2, "SUSPENDED", "OWN_REQUEST");
        await().until(() -> given().header("If-None-Match", tag).get(path).getStatusCode() == 200);
        assertThat(own("").getFirst()).containsEntry("status", "SUSPENDED");
    }

    @Test
    void narrowsToRegionLanguageAndSpecialisation() {
        var id = active("59");
        say(id);
        await().until(() ->
                own("&region=KZ-59&language=kk&specialisation=FAMILY").size() == 1);

        assertThat(own("&language=uz")).isEmpty();
        assertThat(own("&specialisation=LAND")).isEmpty();
        assertThat(own("&region=KZ-61")).isEmpty();
        assertThat(own("&language=ru")).hasSize(1);
    }

    @Test
    void leadsFromPageToPage() {
        var ids = List.of(active("63"), active("63"), active("63"));
        await().until(() -> own("").size() == ids.size());

        var found = new ArrayList<String>();
        var next = path("&region=KZ-63").replace("limit=50", "limit=2");
        while (!next.isEmpty()) {
            var page = given().get(next);
            found.addAll(page.path("items.id"));
            next = following(page);
        }

        assertThat(found).containsAll(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void givesTheWholeListAsAFile() {
        var id = active("33");
        await().until(() -> own("").size() == 1);

        var file = given().accept("text/csv").get(MEDIATORS + "?region=KZ-33&limit=1");

        file.then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"mediators.csv\"");
        assertThat(file.asString().lines().filter(line -> line.contains(id)))
                .singleElement()
                .asString()
                .startsWith("\"" + id + "\",\"'=Үміт\",\"'=Умит\",\"PUBLIC\",\"kk ru\"");
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

        await().until(() -> councils().contains(open) && !councils().contains(closed));
        assertThat(given().accept("text/csv")
                        .get(ORGANISATIONS + "?region=KZ-35")
                        .asString())
                .contains(open)
                .doesNotContain(closed);
    }

    private static List<String> councils() {
        return given().get(ORGANISATIONS + "?kind=REGIONAL_COUNCIL&region=KZ-35&limit=200")
                .jsonPath()
                .getList("items.id");
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

    private String path(String query) {
        return MEDIATORS + "?limit=50&after=" + prefix + "000000000000" + query;
    }

    /** The entries of this test, without a word of them in the log while they are waited for. */
    private List<Map<String, Object>> own(String query) {
        List<Map<String, Object>> items = given().get(path(query)).jsonPath().getList("items");
        return items.stream()
                .filter(entry -> String.valueOf(entry.get("id")).startsWith(prefix))
                .toList();
    }

    private static String following(Response page) {
        var link = page.getHeader("Link");
        assertThat(link == null).isEqualTo(page.path("next") == null);
        return link == null ? "" : link.substring(1, link.indexOf('>'));
    }

    private String candidate(String number) {
        var id = prefix + UUID.randomUUID().toString().substring(24);
        var body = new TreeMap<String, Object>(Map.of(
                "id",
                id,
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
        keeper().body(body).post("/api/v1/mediators").then().statusCode(201);
        return id;
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
