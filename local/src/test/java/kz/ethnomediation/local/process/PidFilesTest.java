package kz.ethnomediation.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFilesTest {
    @TempDir
    private Path folder;

    @Test
    void findsAndEndsWhatAKilledLauncherLeft() throws IOException {
        // Given
        var left = new ProcessBuilder("sleep", "60").start();
        new PidFiles(folder).note("left", left.toHandle());
        // When
        var leftovers = new PidFiles(folder).leftovers();
        ProcessEnd.of(leftovers, Duration.ofSeconds(10));
        // Then
        assertThat(leftovers).containsExactly(left.toHandle());
        assertThat(left.isAlive()).isFalse();
        assertThat(new PidFiles(folder).leftovers()).isEmpty();
    }

    @Test
    void leavesAloneWhatOnlyHasTheSameNumber() throws IOException {
        // Given
        var stranger = new ProcessBuilder("sleep", "60").start();
        var note = folder.resolve("service.pid");
        Files.writeString(note, stranger.pid() + " 1000000000000\n");
        // When
        var leftovers = new PidFiles(folder).leftovers();
        // Then
        assertThat(leftovers).isEmpty();
        assertThat(note).doesNotExist();
        ProcessEnd.of(List.of(stranger.toHandle()), Duration.ofSeconds(10));
    }

    @Test
    void removesNotesThatCannotBeRead() throws IOException {
        // Given
        Files.writeString(folder.resolve("broken.pid"), "not a number");
        // When // Then
        assertThat(new PidFiles(folder).leftovers()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
