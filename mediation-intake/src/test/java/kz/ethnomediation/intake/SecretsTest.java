package kz.ethnomediation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A forgotten secret must keep the service from starting. */
class SecretsTest {

    @ParameterizedTest
    @CsvSource({
        "quarkus.datasource.password, ${DB_APP_PASSWORD}",
        "quarkus.flyway.password, ${DB_OWNER_PASSWORD}",
        "ethnomediation.command.secret, ${REQUEST_SECRET}",
        "ethnomediation.fieldcrypt.kek.files.1, ${KEK_1_FILE}",
        "ethnomediation.fieldcrypt.index.files.1, ${INDEX_1_FILE}",
        "ethnomediation.fieldcrypt.rings.vault.kek.files.1, ${VAULT_KEK_1_FILE}"
    })
    void hasNoFallback(String setting, String value) throws IOException {
        var settings = new Properties();
        try (var file = SecretsTest.class.getClassLoader().getResourceAsStream("application.properties")) {
            settings.load(Objects.requireNonNull(file));
        }

        assertThat(settings).containsEntry(setting, value);
    }
}
