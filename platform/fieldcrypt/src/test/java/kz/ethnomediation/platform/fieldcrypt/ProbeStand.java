package kz.ethnomediation.platform.fieldcrypt;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.ethnomediation.platform.fieldcrypt.held.Purpose;
import kz.ethnomediation.platform.fieldcrypt.held.TestKeys;
import kz.ethnomediation.platform.testkit.PostgresEngine;
import org.jspecify.annotations.Nullable;

/** Gives the probe service its database and its key files. */
public class ProbeStand implements QuarkusTestResourceLifecycleManager {
    private static @Nullable PostgresEngine postgres;

    @Override
    public Map<String, String> start() {
        postgres = PostgresEngine.start(PostgresEngine.Options.temporary());
        postgres.createDatabase("probe");
        var keys = directory();
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl("probe"),
                "quarkus.datasource.username", "probe_app",
                "quarkus.datasource.password", "probe_app",
                "quarkus.flyway.username", "probe_owner",
                "quarkus.flyway.password", "probe_owner",
                "KEK_1_FILE", TestKeys.file(keys, Purpose.KEK, 1).toString(),
                "INDEX_1_FILE", TestKeys.file(keys, Purpose.INDEX, 1).toString());
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("fieldcrypt-keys");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
