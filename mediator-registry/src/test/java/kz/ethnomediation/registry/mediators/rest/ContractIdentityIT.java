package kz.ethnomediation.registry.mediators.rest;

import static kz.ethnomediation.registry.mediators.rest.RegistryClient.MEDIATORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one answer that a machine's token gets alone leaves a trace, or is not given. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class ContractIdentityIT {

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private RegistryClient client;

    @BeforeEach
    void connect() {
        client = new RegistryClient(issuer);
    }

    @Test
    void identifiesAMediatorForAContractToServicesOnly() {
        var id = client.candidateIn("KZ-61");

        var identity = client.asService().get(MEDIATORS + "/{id}/contract-identity", id);

        identity.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name.kk", equalTo("Әсел Үмітқызы"), "kind", equalTo("PROFESSIONAL"));
        assertThat(identity.jsonPath().getMap("$")).containsOnlyKeys("id", "name", "kind", "registerRegion");
        client.asKeeper().get(MEDIATORS + "/{id}/contract-identity", id).then().statusCode(403);
        client.asService()
                .get(MEDIATORS + "/{id}/contract-identity", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void keepsWhoReadWhom() throws SQLException {
        var id = client.candidateIn("KZ-61");
        var cases = issuer.token("mediation-cases", "service").subject("cases-" + id);

        for (var reading = 0; reading < 2; reading++) {
            RegistryClient.with(cases)
                    .get(MEDIATORS + "/{id}/contract-identity", id)
                    .then()
                    .statusCode(200);
        }

        assertThat(readingsOf(id, "cases-" + id)).isEqualTo(2);
    }

    @Test
    void answersNothingWhereTheReadingCannotBeKept() throws SQLException {
        var id = client.candidateIn("KZ-61");
        asOwner("revoke insert on access_log from registry_app");
        try {
            var answer = client.asService().get(MEDIATORS + "/{id}/contract-identity", id);

            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.asString()).doesNotContain("Әсел");
        } finally {
            asOwner("grant insert on access_log to registry_app");
        }
    }

    private int readingsOf(UUID mediator, String reader) throws SQLException {
        try (var connection = Acting.asSystem(database::getConnection);
                var query = connection.prepareStatement(
                        "select at from access_log where target_id = ? and actor = ? and purpose = 'CONTRACT'")) {
            query.setString(1, mediator.toString());
            query.setString(2, reader);
            try (var rows = query.executeQuery()) {
                var found = 0;
                while (rows.next()) {
                    assertThat(rows.getObject(1, OffsetDateTime.class)).isNotNull();
                    found++;
                }
                return found;
            }
        }
    }

    private void asOwner(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "registry_owner", "registry_owner");
                var work = connection.createStatement()) {
            var ignored = work.execute(statement);
        }
    }
}
