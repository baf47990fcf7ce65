package kz.ethnomediation.platform.gate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every answer tells browsers and caches. */
@QuarkusTest
@QuarkusTestResource(ProbeStand.class)
class SecurityHeadersIT {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/doors/open, 200",
        "/api/v1/doors, 401",
        "/api/v1/doors/nowhere, 404",
        "/nowhere, 404",
        "/api/v1/doors%00, 400",
        "/q/health/live, 200",
        "/q/openapi, 200"
    })
    void standOnEveryAnswer(String path, int status) {
        var answer = given().urlEncodingEnabled(false).get(path).then().statusCode(status);

        guarded(answer)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Cache-Control", "no-store")
                .header("Cross-Origin-Opener-Policy", "same-origin");
    }

    @Test
    void leaveAResourceItsOwn() {
        guarded(given().get("/api/v1/doors/page").then().statusCode(200))
                .header("Content-Security-Policy", "default-src 'self'")
                .header("Cache-Control", "max-age=60");
    }

    @Test
    void letTheConsoleRunAndLogIn() {
        guarded(given().get("/q/swagger-ui/").then().statusCode(200))
                .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"))
                .header("Content-Security-Policy", containsString("connect-src 'self' http://127.0.0.1:"))
                .header("Cross-Origin-Opener-Policy", nullValue());
    }

    @Test
    void askForHttpsOnlyWhereItIsSpoken() {
        given().header("X-Forwarded-Proto", "https")
                .header("Forwarded", "proto=https")
                .get("/api/v1/doors/open")
                .then()
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void nameNoOtherOriginAsAFriend() {
        given().header("Origin", "https://elsewhere.invalid")
                .get("/api/v1/doors/open")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private static ValidatableResponse guarded(ValidatableResponse answer) {
        return answer.header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"));
    }
}
