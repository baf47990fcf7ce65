package kz.ethnomediation.platform.fieldcrypt.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.Tombstone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TombstoneFileTest {
    @TempDir
    Path directory;

    @Test
    void readsWhatItWroteAndNothingWhereThereIsNoFile() {
        var file = new TombstoneFile(directory.resolve("stones"), "probe");
        assertThat(file.read()).isEmpty();
        var one = stone("", "party");
        var two = stone("vault", "declaration");

        file.add(List.of(one));
        file.add(List.of(two));

        assertThat(new TombstoneFile(directory.resolve("stones"), "probe").read())
                .containsExactly(one, two);
    }

    @Test
    void passesOverALineThatACrashHasTornAndWritesTheNextOnItsOwnLine() throws IOException {
        var path = directory.resolve("stones");
        var file = new TombstoneFile(path, "probe");
        var one = stone("", "party");
        file.add(List.of(one));
        var whole = Files.readString(path);
        for (var left = 1; left < whole.length(); left++) {
            Files.writeString(path, whole + whole.substring(0, left));
            assertThat(file.read()).as("torn after %d", left).containsOnly(one);

            var two = stone("vault", "declaration");
            file.add(List.of(two));

            assertThat(file.read()).as("torn after %d", left).contains(one, two);
        }
    }

    /** The same person has the same id in two services, and is held in one of them. */
    @Test
    void refusesTheFileOfAnotherService() {
        var path = directory.resolve("stones");
        new TombstoneFile(path, "other").add(List.of(stone("", "party")));
        var file = new TombstoneFile(path, "probe");

        assertThatThrownBy(file::read).hasMessageContaining("of another service");
    }

    @Test
    void refusesAFileOfAnotherKind() throws IOException {
        var path = directory.resolve("stones");
        Files.writeString(path, "first line\nsecond line\n", StandardOpenOption.CREATE);
        var file = new TombstoneFile(path, "probe");

        assertThatThrownBy(file::read).hasMessageContaining("holds no tombstone");
    }

    private static RingTombstone stone(String ring, String kind) {
        var at = Instant.parse("2026-11-22T10:11:12.345678Z");
        return new RingTombstone(ring, new Tombstone(new KeyOwner(kind, UUID.randomUUID()), at));
    }
}
