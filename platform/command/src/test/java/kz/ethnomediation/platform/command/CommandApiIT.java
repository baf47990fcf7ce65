package kz.ethnomediation.platform.command;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The description of the API shows the header and the parameter of every command, and of nothing else. */
@QuarkusTest
@QuarkusTestResource(ProbeStand.class)
class CommandApiIT {
    @Test
    void describesEveryCommand() {
        var api = given().get("/q/openapi?format=json").jsonPath();

        assertThat(parameters(api, "/sheets")).containsExactlyInAnyOrder("If-Match", "Idempotency-Key", "dryRun");
        assertThat(parameters(api, "/sheets/{id}/approval"))
                .containsExactlyInAnyOrder("id", "Idempotency-Key", "dryRun");
        assertThat(parameters(api, "/sheets/imports")).containsExactly("Idempotency-Key");
        assertThat(parameters(api, "/sheets/search")).isNull();
    }

    private static List<String> parameters(JsonPath api, String path) {
        return api.getList("paths.'" + path + "'.post.parameters.name");
    }
}
