package kz.ethnomediation.registry.reference.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.Test;

/** The regions of a day: three were formed on 8 June 2022. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class TerritoryIT {

    private static final String TERRITORIES = "/api/v1/territories";

    @Test
    void knowsSeventeenRegionsBeforeAndTwentyAfter() {
        given().get(TERRITORIES + "?on=2022-06-07")
                .then()
                .statusCode(200)
                .body("on", equalTo("2022-06-07"), "regions", hasSize(17))
                .body("regions.code", not(hasItem("KZ-10")));
        given().get(TERRITORIES + "?on=2022-06-08")
                .then()
                .statusCode(200)
                .body("regions", hasSize(20))
                .body("regions.find { it.code == 'KZ-10' }.predecessors", contains("KZ-63"));
    }

    @Test
    void answersNothingToWhoHasItAndRefusesWhatIsNoDay() {
        var tag = given().get(TERRITORIES + "?on=2022-06-08").getHeader("ETag");

        given().header("If-None-Match", tag)
                .get(TERRITORIES + "?on=2022-06-08")
                .then()
                .statusCode(304);
        given().get(TERRITORIES + "?on=soon").then().statusCode(400).body("errors.pointer", contains("on"));
    }
}
