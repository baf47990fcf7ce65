package kz.ethnomediation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A forgotten secret fails at the start, and is not replaced by one that everybody knows. */
class SecretsTest {

    @Test
    void knowsNoPasswordOfItsOwn() throws IOException {
        var settings = new Properties();
        try (var file = SecretsTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }

        assertThat(settings)
                .containsEntry("quarkus.datasource.password", "${DB_APP_PASSWORD}")
                .containsEntry("quarkus.flyway.password", "${DB_OWNER_PASSWORD}")
                .containsEntry("quarkus.oidc-client.credentials.secret", "${OIDC_CLIENT_SECRET}")
                .containsEntry("ethnomediation.accounts.client-secret", "${ACCOUNTS_CLIENT_SECRET:}")
                .containsEntry("ethnomediation.command.secret", "${REQUEST_SECRET}");
    }
}
