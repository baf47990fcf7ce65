package kz.ethnomediation.cases;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.ethnomediation.platform.testkit.ApiSnapshot;
import org.junit.jupiter.api.Test;

/** The served API is the committed one. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class OpenApiSnapshotIT {

    @Test
    void servesTheCommittedApi() {
        var served = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        ApiSnapshot.of("mediation-cases").mustEqual(served, CasesStand.running().issuer());
    }
}
