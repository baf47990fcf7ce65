package kz.ethnomediation.registry.retention;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import kz.ethnomediation.platform.retention.DestroyDue;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.Test;

/** The register says that nothing of it is ever due, and that the job has looked by itself. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class NothingRetainedIT {

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Inject
    DestroyDue destroyDue;

    @Test
    void hasNothingToDestroyAndSaysSo() {
        await().until(() -> due().extract().path("lastRun") != null);
        assertThat(destroyDue.run(Instant.parse("2126-01-01T00:00:00Z")))
                .hasValueSatisfying(run -> assertThat(run.destroyed()).isZero());

        due().statusCode(200)
                .body("items", empty())
                .body("counts", empty())
                .body("lastRun.ranAt", equalTo("2126-01-01T00:00:00Z"))
                .body("next", nullValue());
    }

    private ValidatableResponse due() {
        return given().header(
                        "Authorization",
                        issuer.token("dpo", "dpo").regions("KZ").bearer())
                .queryParam("on", "2126-01-01")
                .get("/api/v1/retention/due")
                .then();
    }
}
