package kz.ethnomediation.registry;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.ethnomediation.platform.testkit.ApiSnapshot;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import org.junit.jupiter.api.Test;

/** The served API is the committed one. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class OpenApiSnapshotIT {

    TokenIssuer issuer;

    @Test
    void servesTheCommittedApi() {
        var served = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        ApiSnapshot.of("mediator-registry").mustEqual(served, issuer);
    }
}
