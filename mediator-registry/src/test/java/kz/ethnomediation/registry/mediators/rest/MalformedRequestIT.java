package kz.ethnomediation.registry.mediators.rest;

import static kz.ethnomediation.registry.mediators.rest.RegistryClient.MEDIATORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives, the answer is a problem and never a 5xx. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class MalformedRequestIT {

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URI address;

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    private RegistryClient client;

    @BeforeEach
    void connect() {
        client = new RegistryClient(issuer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "nothing",
                "[]",
                "\"text\"",
                "7",
                "null",
                "{\"kind\":\"PUBLIC\",\"kind\":\"PUBLIC\"}",
                "{\"kind\":\"JUDGE\"}",
                "{\"kind\":0}",
                "{\"id\":\"x\"}",
                "{\"effectiveOn\":\"2026-02-30\"}",
                "{\"effectiveOn\":1e999}",
                "{\"languages\":\"kk\"}",
                "{\"name\":{\"kk\":{}}}",
                "{\"name\":{\"kk\":\"\\u0000\"}}",
                "{\"name\":{\"kk\":\"\\uD800\"}}",
                "{} {}"
            })
    void answersABadBodyWithAProblem(String body) {
        client.asKeeper()
                .body(body)
                .post(MEDIATORS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ethnomediation:problem:malformed-request"));
    }

    @Test
    void namesAPropertyThatItDoesNotKnow() {
        client.register(RegistryClient.registration("iin", "870101300000"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/iin"), "errors.code", contains("unknown-property"));
    }

    @Test
    void answersADeeplyNestedBodyWithAProblem() {
        client.asKeeper()
                .body("{\"name\":" + "[".repeat(300) + "]".repeat(300) + "}")
                .post(MEDIATORS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/mediators/not-a-uuid, 404",
        "/api/v1/mediators/018f0000-0000-7000-8000-000000000061/unknown, 404",
        "/api/v1/nothing, 404",
        "/nothing, 404",
        "/api/v1/mediators;x=1, 400",
        "/api/v1/mediators%3Bx, 400",
        "/api/v1%2Fmediators, 400",
        "/api/v1/mediators%00, 400",
        "/api/v1/mediators?region=%00, 400"
    })
    void answersABadPathWithAProblem(String path, int status) {
        client.asKeeper()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=%zz", "/%", "/%1", "?region=\\", "/..%c0%af", "//", "/%e2%28%a1"})
    void answersABrokenPathWithoutAServerError(String end) throws IOException {
        var status = statusOf("GET " + MEDIATORS + end + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(status).startsWith("HTTP/1.1 4");
    }

    @Test
    void answersAWrongMethodWithAProblem() {
        client.asKeeper().delete(MEDIATORS).then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void answersAWrongContentTypeWithAProblem() {
        client.asKeeper()
                .contentType("text/plain")
                .body("{}")
                .post(MEDIATORS)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void answersAWrongAcceptWithAProblem() {
        client.asKeeper()
                .accept("image/png")
                .get(MEDIATORS)
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Accept: ///", "Content-Type: ;;;", "Accept: */", "If-Match: \u0001", "Accept-Language: ;;q=x"})
    void answersAMalformedHeaderWithoutAServerError(String header) throws IOException {
        var status =
                statusOf("GET " + MEDIATORS + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header + "\r\n\r\n");
        assertThat(status).startsWith("HTTP/1.1 4");
    }

    private String statusOf(String request) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
