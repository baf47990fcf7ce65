package kz.ethnomediation.platform.fieldcrypt.held;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.CryptDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service starts with the keys that its database was written with, or not at all. */
class KeyChecksIT {
    @TempDir
    Path directory;

    @Test
    void startsWithTheKeysThatTheDatabaseKnows() {
        var database = CryptDatabase.fresh("known");
        starts(database, TestKeys.ring(directory, 1, 1));
        starts(database, TestKeys.ring(directory, 1, 1));
        starts(database, TestKeys.ring(directory, 1, 1, 2));
        starts(database, TestKeys.ring(directory, 2, 1, 2));
        starts(database, TestKeys.ring(directory, 2, 2));
    }

    @Test
    void startsNotWithAnotherKeyUnderAKnownNumber() {
        var database = CryptDatabase.fresh("exchanged");
        starts(database, TestKeys.ring(directory, 1, 1));
        var kek = TestKeys.files(1, Map.of(1, TestKeys.file(directory, Purpose.KEK, 9)));
        var index = TestKeys.files(1, Map.of(1, TestKeys.file(directory, Purpose.INDEX, 9)));
        var right = TestKeys.files(directory, Purpose.KEK, 1, 1);

        refuses(database, new Keyring(TestKeys.config(kek, Optional.empty())), "kek key 1 holds another key");
        refuses(database, new Keyring(TestKeys.config(right, Optional.of(index))), "index key 1 holds another key");
    }

    @Test
    void startsNotWithoutAKeyThatIsStillNeeded() {
        var database = CryptDatabase.fresh("needed");
        starts(database, TestKeys.ring(directory, 1, 1));
        database.execute(
                "insert into data_key (id, owner_kind, wrapped, kek_version) values ('%s', 'sheet', '\\x00', 1)"
                        .formatted(UUID.randomUUID()));

        starts(database, TestKeys.ring(directory, 2, 1, 2));
        refuses(database, TestKeys.ring(directory, 2, 2), "wrapped by kek key 1");
    }

    private static void starts(CryptDatabase database, Keyring ring) {
        assertThatCode(() -> start(database, ring)).doesNotThrowAnyException();
    }

    private static void refuses(CryptDatabase database, Keyring ring, String why) {
        assertThatThrownBy(() -> start(database, ring))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The service does not start")
                .hasMessageContaining(why);
    }

    private static void start(CryptDatabase database, Keyring ring) throws Exception {
        new StartGate(new KeyChecks(database.dataSource(), ring)).start(new StartupEvent());
    }
}
