package kz.ethnomediation.platform.gate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import kz.ethnomediation.platform.testkit.HostileRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not even looked at, and how that is said. */
@QuarkusTest
@QuarkusTestResource(ProbeStand.class)
class RequestGateIT {

    @TestHTTPResource
    URI address;

    @Test
    void refusesWhatCouldBeReadInTwoWays() {
        var outcome = HostileRequests.run(address, "/api/v1/doors");

        System.out.printf(
                "hostile requests: %d sent, %d not refused%n",
                outcome.sent(), outcome.unrefused().size());
        assertThat(outcome.unrefused()).isEmpty();
        assertThat(outcome.sent()).isGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Сұраныс дұрыс құрылмаған, kk",
        "ru-KZ, Запрос составлен неверно, ru",
        "en, The request is malformed, en",
        "fr, Сұраныс дұрыс құрылмаған, kk"
    })
    void saysSoInTheReadersLanguage(String wanted, String title, String tag) {
        given().urlEncodingEnabled(false)
                .header("Accept-Language", wanted)
                .get("/api/v1/doors%3Bx")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .header("Content-Language", tag)
                .body("title", equalTo(title), "errors.code", contains("ambiguous"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method"})
    void takesNoOtherMethodThanTheOneItGot(String header) {
        given().header(header, "DELETE")
                .post("/api/v1/doors/open")
                .then()
                .statusCode(200)
                .body("done", equalTo("POST"));
        given().queryParam(header, "DELETE").post("/api/v1/doors/open").then().body("done", equalTo("POST"));
    }

    @Test
    void opensNothingThatNobodyHasOpened() {
        var somebody = ProbeStand.issuer()
                .token("somebody", "operator", "admin", "service")
                .bearer();

        given().get("/api/v1/doors/open").then().statusCode(200);
        given().get("/api/v1/doors/forgotten").then().statusCode(401);
        given().header("Authorization", somebody)
                .get("/api/v1/doors/forgotten")
                .then()
                .statusCode(403);
        given().header("Authorization", somebody).get("/api/v1/doors").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/openapi", "/q/swagger-ui/"})
    void leavesTheTechnicalPagesAlone(String path) {
        given().get(path).then().statusCode(200);
    }
}
