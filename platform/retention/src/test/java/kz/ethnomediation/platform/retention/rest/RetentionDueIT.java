package kz.ethnomediation.platform.retention.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import kz.ethnomediation.platform.retention.DestroyDue;
import kz.ethnomediation.platform.retention.Probe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The officer's list over HTTP: pages without a gap, counts of the whole, no word of the records. */
@QuarkusTest
@QuarkusTestResource(Probe.class)
class RetentionDueIT {

    private static final String DUE = "/api/v1/retention/due";
    private static final String INSERT = "insert into thing (id, class, ended_on, words) select gen_random_uuid(),"
            + " 'CASE_OTHER_PARTY', date '2025-01-01' + n, 'said' from generate_series(1, 7) n";

    @Inject
    DestroyDue destroyDue;

    @Test
    void showsADayToComeInPagesWithoutAGap() {
        Probe.postgres().execute("probe", "delete from thing where class = 'CASE_OTHER_PARTY'");
        Probe.postgres().execute("probe", INSERT);
        var seen = new ArrayList<String>();
        var after = Map.<String, String>of();
        for (var page = 0; page < 4; page++) {
            var answer = due("on", "2025-02-20", "class", "CASE_OTHER_PARTY", "state", "DUE", "limit", "2")
                    .queryParams(after)
                    .get(DUE)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("no-store"))
                    .body("counts.find { it.state == 'DUE' }.records", equalTo(7))
                    .body("items.state", everyItem(equalTo("DUE")))
                    .body("items.policy", everyItem(equalTo("retention-policy-1")))
                    .extract();
            seen.addAll(answer.path("items.beganOn"));
            String next = answer.path("next");
            after = next == null ? Map.of() : Map.of("after", next);
            assertThat(next == null).isEqualTo(page == 3);
        }
        assertThat(seen).hasSize(7).isSorted().doesNotHaveDuplicates();
        due("on", "2025-02-01", "class", "CASE_OTHER_PARTY", "state", "DUE")
                .get(DUE)
                .then()
                .body("items.dueOn", contains("2025-02-01"))
                .body("items[0].beganOn", equalTo("2025-01-02"))
                .body("items[0].kind", equalTo("thing"));
    }

    @Test
    void showsWhatWasDestroyedAndWhenTheJobRan() {
        Probe.postgres().execute("probe", INSERT);
        assertThat(destroyDue.run(Instant.parse("2026-01-01T07:00:00Z"))).isPresent();

        due("on", "2026-01-01", "state", "DESTROYED", "limit", "200")
                .get(DUE)
                .then()
                .statusCode(200)
                .body("lastRun.ranAt", equalTo("2026-01-01T07:00:00Z"))
                .body("items", not(hasSize(0)))
                .body("items.state", everyItem(equalTo("DESTROYED")))
                .body("items.destroyedAt", hasItem("2026-01-01T07:00:00Z"))
                .body("items[0].words", nullValue())
                .body("counts[0].records", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "on,2031-02-30",
        "on,soon",
        "state,GONE",
        "state,due",
        "class,APPEAL",
        "class,x",
        "limit,0",
        "limit,201",
        "after,2031-01-01",
        "after,2031-02-30~CASE~018f0000-0000-7000-8000-000000000001"
    })
    void refusesAParameterThatSaysNothing(String name, String value) {
        due(name, value).get(DUE).then().statusCode(400).body("errors[0].pointer", equalTo(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operator",
                "mediator",
                "office-head",
                "regional-coordinator",
                "register-keeper",
                "admin",
                "service"
            })
    void isForOfficersAndAuditorsAlone(String role) {
        as(role).get(DUE).then().statusCode(403);
    }

    @Test
    void isShownToAuditorsAndToNobodyWithoutAToken() {
        as("auditor").get(DUE).then().statusCode(200);
        given().get(DUE).then().statusCode(401);
    }

    private static RequestSpecification due(String... parameters) {
        var asked = as("dpo");
        for (var at = 0; at < parameters.length; at += 2) {
            asked = asked.queryParam(parameters[at], parameters[at + 1]);
        }
        return asked;
    }

    private static RequestSpecification as(String role) {
        return given().header(
                        "Authorization",
                        Probe.issuer()
                                .token(role + "-tester", role)
                                .regions("KZ")
                                .bearer());
    }
}
