package kz.ethnomediation.platform.audit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import kz.ethnomediation.platform.audit.quarkus.ProbeStand;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over HTTP: refusals are kept by themselves, and the log is shown to who watches, who is logged as well. */
@QuarkusTest
@QuarkusTestResource(ProbeStand.class)
class AccessLogIT {
    private static final String SHEET = "/api/v1/sheets/{id}";
    private static final String LOG = "/api/v1/access-log";

    private final String id = UUID.randomUUID().toString();

    @Test
    void keepsReadingsAndRefusals() {
        as("operator").get(SHEET, id).then().statusCode(200);
        as("statistician").get(SHEET, id).then().statusCode(403);
        as("operator").get(SHEET + "/margin", id).then().statusCode(404);

        log("subject", id)
                .then()
                .statusCode(200)
                .body("items.kind", contains("sheets-margin", "sheets", "sheets"))
                .body("items.decision", contains("REFUSED", "REFUSED", "ALLOWED"))
                .body("items.reason", contains("NOT_FOUND", "FORBIDDEN", null))
                .body("items.purpose", contains(null, null, "OWN"))
                .body("items[2].basis", equalTo("RELATION"))
                .body("items.login", contains("operator-tester", "statistician-tester", "operator-tester"))
                .body("next", nullValue());
    }

    @Test
    void writesDownNothingThatTheCallerMadeUp() {
        var somebody = token("somebody", "statistician").subject(id);

        with(somebody).get(SHEET, "ivan.petrov").then().statusCode(403);
        with(somebody).get("/api/v1/nothing-of-the-kind").then().statusCode(404);

        log("reader", id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("sheets"))
                .body("items[0].target", equalTo("none"));
    }

    @Test
    void showsPagesToWhoWatchesAndKeepsThatTheyLooked() {
        for (var reading = 0; reading < 3; reading++) {
            as("operator").get(SHEET, id).then().statusCode(200);
        }
        var watcher = token("dpo-tester", "dpo").subject("dpo-" + id);
        var first =
                with(watcher).queryParam("subject", id).queryParam("limit", 2).get(LOG);

        first.then().statusCode(200).body("items", hasSize(2));
        String next = first.path("next");
        assertThat(first.header("Link")).contains("after=" + next).endsWith("rel=\"next\"");
        with(watcher)
                .queryParam("subject", id)
                .queryParam("limit", 2)
                .queryParam("after", next)
                .get(LOG)
                .then()
                .body("items", hasSize(1))
                .body("items.kind", everyItem(not(equalTo("access-log"))));
        log("reader", "dpo-" + id)
                .then()
                .body("items[0].kind", equalTo("access-log"))
                .body("items[0].target", equalTo(id))
                .body("items[0].purpose", equalTo("OVERSIGHT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "admin", "statistician"})
    void showsItToNobodyElse(String role) {
        as(role).get(LOG).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject=ivan.petrov", "after=-1", "limit=201", "reader=a%20b"})
    void refusesWhatCannotBeAsked(String query) {
        as("auditor").get(LOG + "?" + query).then().statusCode(400).contentType("application/problem+json");
    }

    private static Response log(String parameter, String value) {
        return as("auditor").queryParam(parameter, value).get(LOG);
    }

    private static RequestSpecification as(String role) {
        return with(token(role + "-tester", role));
    }

    private static TestToken token(String user, String role) {
        return ProbeStand.issuer().token(user, role);
    }

    private static RequestSpecification with(TestToken token) {
        return given().header("Authorization", token.bearer());
    }
}
