package kz.ethnomediation.registry.accesslist.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of persons with access, on any day, in pages or as one file. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class AccessListIT {

    private static final String LIST = "/api/v1/access-list";

    /** They see all of it, of whatever region they are. */
    private static final Set<String> OFFICERS = Set.of("dpo", "auditor");

    private static final String MEDIATOR = """
            {"kind":"PUBLIC","ethnomediator":true,"name":{"kk":"Сынақ","ru":"=Сынак \\"А\\""},"languages":["kk"],
             "regions":["KZ-61","KZ-62"],"registerRegion":"KZ-61","office":"61-01","effectiveOn":"2026-01-10"}""";

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    private String mediator;
    private final String user = UUID.randomUUID().toString();

    @BeforeEach
    void activateAMediatorAndTakeARight() {
        mediator = as("register-keeper")
                .body(MEDIATOR)
                .post("/api/v1/mediators")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("register-keeper")
                .header("If-Match", "\"1\"")
                .body("{\"to\":\"ACTIVE\",\"effectiveOn\":\"2026-02-01\"}")
                .post("/api/v1/mediators/{id}/status-changes", mediator)
                .then()
                .statusCode(200);
        as("admin")
                .body("{\"userId\":\"" + user + "\",\"region\":\"KZ-61\",\"ground\":\"LEFT\"}")
                .post("/api/v1/access-withdrawals")
                .then()
                .statusCode(201);
    }

    @Test
    void namesWhoCanSignIn() {
        as("register-keeper")
                .body("{\"login\":\"m-" + mediator + "\"}")
                .post("/api/v1/mediators/{id}/account", mediator)
                .then()
                .statusCode(202);

        await().untilAsserted(() -> assertThat(all(""))
                .anySatisfy(line -> assertThat(line)
                        .containsEntry("kind", "ACCOUNT")
                        .containsEntry("id", mediator)
                        .containsEntry("name", "m-" + mediator)
                        .containsEntry("role", "mediator")
                        .containsEntry("regions", List.of("KZ-61", "KZ-62"))));
    }

    @Test
    void namesWhoIsActiveAndWhatWasTaken() {
        var lines = all("");

        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .containsEntry("kind", "MEDIATOR")
                        .containsEntry("person", mediator)
                        .containsEntry("role", "mediator")
                        .containsEntry("regions", List.of("KZ-61", "KZ-62"))
                        .containsEntry("since", "2026-02-01"))
                .anySatisfy(line -> assertThat(line)
                        .containsEntry("kind", "WITHDRAWAL")
                        .containsEntry("person", user)
                        .containsEntry("regions", List.of("KZ-61")));
        assertThat(new HashSet<>(lines)).hasSameSizeAs(lines);
    }

    @Test
    void knowsWhoHadAccessOnADay() {
        assertThat(all("2026-01-31"))
                .noneMatch(line -> mediator.equals(line.get("person")) || user.equals(line.get("person")));
    }

    @Test
    void leavesAsOneFile() {
        var file = as("auditor").accept("text/csv").get(LIST);

        file.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).contains("access-list-").contains(".csv");
        assertThat(file.asString())
                .startsWith("\ufeffkind,id,person,name,role,regions,since\r\n")
                .contains("\"" + mediator + "\",\"'=Сынак \"\"А\"\"\",\"mediator\",\"KZ-61 KZ-62\",\"2026-02-01\"\r\n")
                .contains("\"WITHDRAWAL\"");
    }

    @Test
    void logsWhoLookedAndAboutWhom() {
        as("dpo").queryParam("limit", 200).get(LIST).then().statusCode(200);
        var _ = all("");

        as("auditor")
                .queryParam("subject", user)
                .get("/api/v1/access-log")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("access-list"), "items[0].purpose", equalTo("OVERSIGHT"));
    }

    @ParameterizedTest
    @CsvSource({"on=2999-01-01,422,ahead", "on=tomorrow,400,wrong-format", "after=MEDIATOR,400,wrong-format"})
    void refusesWhatCannotBeAsked(String query, int status, String code) {
        as("dpo").get(LIST + "?" + query).then().statusCode(status).body("errors.code", contains(code));
    }

    @Test
    void isForThoseWhoWatchAlone() {
        as("admin").get(LIST).then().statusCode(403);
        as("register-keeper").accept("text/csv").get(LIST).then().statusCode(403);
    }

    private List<Map<String, Object>> all(String day) {
        var found = new ArrayList<Map<String, Object>>();
        String after = null;
        do {
            var asked = as("dpo").queryParam("limit", 200);
            if (!day.isEmpty()) {
                asked.queryParam("on", day);
            }
            if (after != null) {
                asked.queryParam("after", after);
            }
            var page = asked.get(LIST);
            page.then().statusCode(200);
            found.addAll(page.jsonPath().getList("items"));
            after = page.path("next");
            assertThat(Objects.isNull(page.header("Link"))).isEqualTo(after == null);
        } while (after != null);
        return found;
    }

    private RequestSpecification as(String role) {
        var token = issuer.token(role + "-tester", role);
        return given().header("Authorization", (OFFICERS.contains(role) ? token : token.regions("KZ")).bearer())
                .contentType(ContentType.JSON);
    }
}
