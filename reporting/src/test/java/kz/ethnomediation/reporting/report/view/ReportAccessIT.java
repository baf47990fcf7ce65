package kz.ethnomediation.reporting.report.view;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import kz.ethnomediation.reporting.Readers;
import kz.ethnomediation.reporting.ReportingStand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class ReportAccessIT {

    private static final String REPORT = "/api/v1/quarters/2026-Q4/report";
    private static final String PROBLEM = "application/problem+json";

    @Test
    void asksForAToken() {
        given().get(REPORT)
                .then()
                .statusCode(401)
                .contentType(startsWith(PROBLEM))
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("urn:ethnomediation:problem:unauthenticated"));
    }

    @Test
    void refusesAForeignAndAnExpiredToken() {
        var good = Readers.token("statistician").regions("KZ");

        for (var spoilt : new String[] {
            good.issuer("http://127.0.0.1:1/realms/other").bearer(),
            good.audience("somebody-else").bearer(),
            good.expiredAt(Instant.EPOCH.plusSeconds(60)).bearer(),
            "Bearer nonsense"
        }) {
            given().header("Authorization", spoilt)
                    .get(REPORT)
                    .then()
                    .statusCode(401)
                    .contentType(startsWith(PROBLEM));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"operator", "mediator", "register-keeper", "akimat-system", "service", "dpo", "admin", "nobody"})
    void refusesOtherRoles(String role) {
        Readers.as(Readers.token(role).regions("KZ"))
                .get(REPORT)
                .then()
                .statusCode(403)
                .contentType(startsWith(PROBLEM))
                .body("type", equalTo("urn:ethnomediation:problem:forbidden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-viewer", "statistician", "auditor", "office-head", "regional-coordinator"})
    void showsTheRepublicToWhoSeesTheRepublic(String role) {
        Readers.as(Readers.token(role).regions("KZ"))
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("period.from", equalTo("2026-Q4"), "period.lastDay", equalTo("2026-12-31"))
                .body("view", equalTo("flow"), "republic.region", equalTo("KZ"), "units", hasSize(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-viewer", "office-head", "regional-coordinator"})
    void showsAReaderOfOneRegionOnlyThat(String role) {
        var reader = Readers.token(role).regions("KZ-61");

        Readers.as(reader)
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("republic", nullValue(), "units.region", contains("KZ-61"));
        Readers.as(reader).queryParam("region", "KZ-61").get(REPORT).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KZ-75", "KZ", "KZ-99", "nowhere"})
    void hidesEveryOtherRegion(String region) {
        Readers.coordinator("KZ-61")
                .queryParam("region", region)
                .get(REPORT)
                .then()
                .statusCode(404)
                .contentType(startsWith(PROBLEM))
                .body("type", equalTo("urn:ethnomediation:problem:not-found"));
    }

    @Test
    void showsAReaderWithoutAnyRegionNothing() {
        Readers.as(Readers.token("office-head"))
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("republic", nullValue(), "units", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/quarters/2026-Q5/report, 400, malformed-quarter",
        "/api/v1/quarters/latest/report, 400, malformed-quarter",
        "/api/v1/periods/2026-Q1/2026/report, 400, malformed-quarter",
        "/api/v1/quarters/2030-Q1/report, 422, quarter-not-begun",
        "/api/v1/periods/2026-Q1/2030-Q1/report, 422, quarter-not-begun",
        "/api/v1/periods/2022-Q1/2021-Q1/report, 422, period-reversed",
        "/api/v1/periods/1990-Q1/2026-Q1/report, 422, period-too-long",
        "/api/v1/quarters/2026-Q4/reports, 404, not-found",
        "/api/v1/quarters/2026-Q4;x=1/report, 400, malformed-request",
        "/api/v1/quarters/2026-Q4%2Freport, 400, malformed-request"
    })
    void refusesWhatIsNoQuarter(String path, int status, String slug) {
        Readers.statistician()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType(startsWith(PROBLEM))
                .body("type", equalTo("urn:ethnomediation:problem:" + slug), "status", equalTo(status))
                .body("errors", status == 404 ? nullValue() : not(empty()));
    }

    @ParameterizedTest
    @CsvSource({"kk, Тоқсан әлі басталған жоқ", "ru, Квартал ещё не начался", "en, The quarter has not begun"})
    void speaksTheReadersLanguage(String language, String title) {
        Readers.statistician()
                .header("Accept-Language", language)
                .get("/api/v1/quarters/2030-Q1/report")
                .then()
                .body("title", equalTo(title));
    }
}
