package kz.ethnomediation.reporting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.ethnomediation.platform.testkit.ApiSnapshot;
import org.junit.jupiter.api.Test;

/** The served API is the committed one. */
@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class OpenApiSnapshotIT {

    @Test
    void servesTheCommittedApi() {
        var served = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        ApiSnapshot.of("reporting").mustEqual(served, ReportingStand.running().issuer());
    }

    @Test
    void isReady() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
