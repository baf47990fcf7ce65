package kz.ethnomediation.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {
    @TempDir
    private Path directory;

    @Test
    void findsNoneWhereNoneWasStarted() {
        assertThat(new Postmaster(directory).running()).isEmpty();
    }

    @Test
    void doesNotTakeAnotherProgramForAServer() throws IOException {
        // Given
        Files.createDirectory(directory.resolve("data"));
        Files.writeString(
                directory.resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n/somewhere\n");
        // When // Then
        assertThat(new Postmaster(directory).running()).isEmpty();
    }
}
