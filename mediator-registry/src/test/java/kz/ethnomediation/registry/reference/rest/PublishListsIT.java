package kz.ethnomediation.registry.reference.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the keeper publishes of lists; it counts on a day far ahead, so that no other test meets it. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class PublishListsIT {

    private static final String WORDS = """
        {"validFrom":"2041-01-01","changes":[{"code":"MINOR_INVOLVED","names":{"kk":"Бала","ru":"Ребёнок","en":"Child"}}]}""";
    private static final String DAYS = """
        {"validFrom":"2041-01-01","days":[{"date":"2041-03-07","working":false}],"source":"Order","confirmed":true}""";

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Inject
    DataSource database;

    @Test
    void publishesOtherWordsFromTheirDayOn() {
        publish("KZ", "/code-lists/flags/versions", WORDS)
                .statusCode(201)
                .body("list", equalTo("flags"), "validFrom", equalTo("2041-01-01"));

        given().get("/api/v1/code-lists/flags?on=2041-01-01")
                .then()
                .body("items.find { it.code == 'MINOR_INVOLVED' }.names.ru", equalTo("Ребёнок"));
    }

    @Test
    void publishesMovedDaysAndTellsThem() {
        int version = publish("KZ", "/calendar/2041/moved-days", DAYS)
                .statusCode(201)
                .extract()
                .path("version");

        given().get("/api/v1/calendar/2041?on=2041-01-01")
                .then()
                .statusCode(200)
                .body("weekdaysOff", hasItem("2041-03-07"))
                .body("movedDays.source", contains("Order"));
        await().until(() -> told("moved-days").contains(version));
    }

    /** The versions of the list that any service can follow by. */
    private List<Integer> told(String list) throws SQLException {
        return Acting.<List<Integer>, SQLException>asSystem(() -> {
            try (var connection = database.getConnection();
                    var query = connection.prepareStatement(
                            "select (payload ->> 'version')::integer from event_log where payload ->> 'list' = ?")) {
                query.setString(1, list);
                var found = new ArrayList<Integer>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getInt(1));
                    }
                }
                return found;
            }
        });
    }

    @Test
    void laysOutAYearForEverybody() {
        var answer = given().get("/api/v1/calendar/2026");

        answer.then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("workingDays", equalTo(247), "version", equalTo("holidays-2 moved-days-1"));
        given().get("/api/v1/calendar/2026?on=2026-03-01").then().body("workingDays", equalTo(246));
        given().header("If-None-Match", answer.getHeader("ETag"))
                .get("/api/v1/calendar/2026")
                .then()
                .statusCode(304);
        given().get("/api/v1/calendar/1999").then().statusCode(404);
        given().get("/api/v1/calendar/2026?on=soon").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "KZ-61, /code-lists/flags/versions, 403",
        "KZ, /code-lists/whims/versions, 404",
        "KZ, /code-lists/term-policy/versions, 422",
        "KZ, /code-lists/consent-texts/versions, 422",
        "KZ, /code-lists/sexes/versions, 422"
    })
    void refusesWhatIsNotTheCallersOrNotToBeChanged(String region, String path, int status) {
        publish(region, path, WORDS).statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"KZ-61, 2041, 403", "KZ, 2042, 422", "KZ, soon, 404"})
    void refusesDaysThatAreNotOfTheYear(String region, String year, int status) {
        publish(region, "/calendar/" + year + "/moved-days", DAYS).statusCode(status);
    }

    private ValidatableResponse publish(String region, String path, String body) {
        return given().header(
                        "Authorization",
                        issuer.token("keeper", "register-keeper")
                                .regions(region)
                                .bearer())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }
}
