package kz.ethnomediation.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The served API is the committed one: {@code -Dsnapshot.write=true} writes it anew. */
@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class OpenApiSnapshotIT {

    private static final Path SNAPSHOT = Path.of("../contracts/src/main/resources/contracts/openapi/reporting.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    void servesTheCommittedApi() throws IOException {
        var served = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace(ReportingStand.running().issuer().url(), "{issuer}");
        var sorted = JSON.writeValueAsString(JSON.treeToValue(JSON.readTree(served), Object.class)) + "\n";
        if (Boolean.getBoolean("snapshot.write")) {
            Files.createDirectories(SNAPSHOT.getParent());
            Files.writeString(SNAPSHOT, sorted);
        }
        assertThat(SNAPSHOT).content().isEqualTo(sorted);
    }

    @Test
    void isReady() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
