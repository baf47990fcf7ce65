package kz.ethnomediation.registry.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever shows personal data leaves an entry with its purpose, or shows nothing; refusals leave one too. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class ReadingsAreLoggedIT {

    private static final String MEDIATOR = """
            {"kind":"PUBLIC","ethnomediator":true,"name":{"kk":"Сынақ","ru":"Сынак"},"languages":["kk"],
             "regions":["KZ-61"],"registerRegion":"KZ-61","office":"61-01"}""";

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Test
    void logsGroundsContractIdentitiesAndRefusals() {
        var id = mediator();
        as("register-keeper")
                .get("/api/v1/mediators/{id}/entitlement", id)
                .then()
                .statusCode(200);
        as("operator").get("/api/v1/mediators/{id}/entitlement", id).then().statusCode(200);
        as("service").get("/api/v1/mediators/{id}/contract-identity", id).then().statusCode(200);
        as("operator")
                .get("/api/v1/mediators/{id}/contract-identity", id)
                .then()
                .statusCode(403);
        given().header(
                        "Authorization",
                        issuer.token("operator-75", "operator").regions("KZ-75").bearer())
                .get("/api/v1/mediators/{id}", id)
                .then()
                .statusCode(404);

        log(id).body(
                        "items.kind",
                        contains(
                                "mediators",
                                "mediators-contract-identity",
                                "mediators-contract-identity",
                                "mediators-entitlement"))
                .body("items.purpose", contains(null, null, "CONTRACT", "REGISTER"))
                .body("items.reason", contains("NOT_FOUND", "FORBIDDEN", null, null));
    }

    @Test
    void logsWithdrawalsUnderThePersonThatTheyAreAbout() {
        var user = UUID.randomUUID().toString();
        String withdrawal = as("admin")
                .body("{\"userId\":\"" + user + "\",\"role\":\"operator\",\"ground\":\"MISUSE_SUSPECTED\"}")
                .post("/api/v1/access-withdrawals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("admin").get("/api/v1/access-withdrawals/{id}", withdrawal).then().statusCode(200);
        as("dpo")
                .queryParam("userId", user)
                .get("/api/v1/access-withdrawals")
                .then()
                .statusCode(200);

        log(user)
                .body("items.kind", contains("access-withdrawals", "access-withdrawals"))
                .body("items.purpose", contains("OVERSIGHT", "ADMINISTRATION"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/mediators/{id}/entitlement", "/api/v1/access-list", "/api/v1/access-log"})
    void answersNothingThatCannotBeLogged(String path) throws SQLException {
        var id = mediator();
        RegistryEngines.postgres().execute("registry", "revoke insert on access_log from registry_app");
        try {
            var asked = as("register-keeper", "dpo");
            var answer = path.contains("{id}") ? asked.get(path, id) : asked.get(path);

            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.asString()).doesNotContain(id).doesNotContain("CANDIDATE");
            as("operator").get("/api/v1/access-log").then().statusCode(403);
        } finally {
            RegistryEngines.postgres().execute("registry", "grant insert on access_log to registry_app");
        }
    }

    private String mediator() {
        return as("register-keeper")
                .body(MEDIATOR)
                .post("/api/v1/mediators")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse log(String subject) {
        return as("auditor")
                .queryParam("subject", subject)
                .get("/api/v1/access-log")
                .then()
                .statusCode(200);
    }

    private RequestSpecification as(String... roles) {
        return given().header(
                        "Authorization",
                        issuer.token(roles[0] + "-tester", roles).regions("KZ").bearer())
                .contentType("application/json");
    }
}
