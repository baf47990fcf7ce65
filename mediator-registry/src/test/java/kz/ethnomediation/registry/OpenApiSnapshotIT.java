package kz.ethnomediation.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import org.junit.jupiter.api.Test;

/** The served API is the committed one: {@code -Dsnapshot.write=true} writes it anew. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class OpenApiSnapshotIT {

    private static final Path SNAPSHOT =
            Path.of("../contracts/src/main/resources/contracts/openapi/mediator-registry.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Test
    void servesTheCommittedApi() throws IOException {
        var served = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var sorted = JSON.writeValueAsString(
                        JSON.treeToValue(JSON.readTree(served.replace(issuer.url(), "{issuer}")), Object.class))
                + "\n";
        if (Boolean.getBoolean("snapshot.write")) {
            Files.createDirectories(SNAPSHOT.getParent());
            Files.writeString(SNAPSHOT, sorted);
        }
        assertThat(SNAPSHOT).content().isEqualTo(sorted);
    }
}
