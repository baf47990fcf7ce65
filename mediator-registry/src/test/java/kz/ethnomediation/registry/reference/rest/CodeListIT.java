package kz.ethnomediation.registry.reference.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published lists in one compressed answer with one tag, for everybody. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class CodeListIT {

    private static final String LISTS = "/api/v1/code-lists";
    private static final int LARGEST = 60 * 1024;

    @TestHTTPResource
    URI address;

    @Test
    void givesAllListsInOneSmallAnswer() throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(address.resolve(LISTS))
                .header("Accept-Encoding", "gzip")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(asked, BodyHandlers.ofByteArray());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(answer.body()).hasSizeLessThanOrEqualTo(LARGEST);
        }
    }

    @Test
    void givesThoseThatAreNamed() {
        given().get(LISTS + "?names=regions,consent-texts,holidays")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .header("Vary", "Accept-Encoding")
                .body("lists.keySet()", hasSize(3))
                .body("lists.regions.items", hasSize(20))
                .body("lists.regions.items.find { it.code == 'KZ-10' }.predecessors", contains("KZ-63"))
                .body("lists.regions.items.find { it.code == 'KZ-10' }.names.kk", equalTo("Абай облысы"));
    }

    @Test
    void answersNothingToWhoHasIt() {
        var tag = given().get(LISTS + "?names=regions").getHeader("ETag");
        var other = given().get(LISTS + "?names=channels").getHeader("ETag");

        assertThat(tag).isNotEqualTo(other);
        given().header("If-None-Match", tag)
                .get(LISTS + "?names=regions")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));
        given().header("If-None-Match", other)
                .get(LISTS + "?names=regions")
                .then()
                .statusCode(200);
    }

    @Test
    void givesOneListByItsName() {
        given().get(LISTS + "/districts")
                .then()
                .statusCode(200)
                .body("items.find { it.code == '109800000' }.names.ru", equalTo("Условный район 1 (область Абай)"));
        given().get(LISTS + "/whims").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "names=whims, names, unknown",
        "'names=,', names, wrong-format",
        "'names=a,,b', names, wrong-format",
        "on=today, on, wrong-format"
    })
    void refusesWhatItDoesNotKnow(String query, String pointer, String code) {
        given().get(LISTS + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer), "errors.code", contains(code));
    }
}
