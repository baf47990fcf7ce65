package kz.ethnomediation.platform.fieldcrypt;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.ethnomediation.platform.fieldcrypt.held.Purpose;
import kz.ethnomediation.platform.fieldcrypt.held.TestKeys;
import kz.ethnomediation.platform.fieldcrypt.restore.RingTombstone;
import kz.ethnomediation.platform.fieldcrypt.restore.TombstoneFile;
import kz.ethnomediation.platform.testkit.PostgresEngine;
import org.jspecify.annotations.Nullable;

/** Gives the probe service its database and its key files. */
public class ProbeStand implements QuarkusTestResourceLifecycleManager {
    /** Shredded on the day before, says the file; the database is older than that. */
    static final KeyOwner BURIED = Instance.sheet();

    private static @Nullable PostgresEngine postgres;
    private static @Nullable TombstoneFile tombstones;

    @Override
    public Map<String, String> start() {
        postgres = PostgresEngine.start(PostgresEngine.Options.temporary());
        postgres.createDatabase("probe");
        var keys = directory();
        var file = keys.resolve("tombstones");
        tombstones = new TombstoneFile(file, "probe");
        tombstones.add(List.of(new RingTombstone(RingTombstone.OWN, new Tombstone(BURIED, Instant.now()))));
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.jdbcUrl("probe"),
                "quarkus.datasource.username",
                "probe_app",
                "quarkus.datasource.password",
                "probe_app",
                "quarkus.flyway.username",
                "probe_owner",
                "quarkus.flyway.password",
                "probe_owner",
                "KEK_1_FILE",
                TestKeys.file(keys, Purpose.KEK, 1).toString(),
                "INDEX_1_FILE",
                TestKeys.file(keys, Purpose.INDEX, 1).toString(),
                "TOMBSTONES_FILE",
                file.toString());
    }

    static TombstoneFile tombstones() {
        return Objects.requireNonNull(tombstones, "not started");
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
