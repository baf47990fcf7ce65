package kz.ethnomediation.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.ethnomediation.local.process.ProcessEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is played by a program of its name: the handle tells no more. */
class PostmasterTest {
    @TempDir
    private Path directory;

    private Path data;
    private Process server;

    @BeforeEach
    void startServer() throws IOException {
        data = Files.createDirectory(directory.resolve("data"));
        var program = directory.resolve("postgres");
        Files.copy(Path.of("/bin/sleep").toRealPath(), program);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        server = new ProcessBuilder(program.toString(), "60").start();
    }

    @AfterEach
    void endServer() {
        ProcessEnd.of(List.of(server.toHandle()), Duration.ofSeconds(10));
    }

    @Test
    void findsNoneWhereNoneWasStarted() {
        assertThat(new Postmaster(directory).running()).isEmpty();
    }

    @Test
    void findsTheServerOfItsDirectory() throws IOException {
        note(server.toHandle(), data, startOf(server.toHandle()));
        assertThat(new Postmaster(directory).running()).contains(server.toHandle());
    }

    @Test
    void doesNotTakeAnotherProgramForAServer() throws IOException {
        var stranger = ProcessHandle.current();
        note(stranger, data, startOf(stranger));
        assertThat(new Postmaster(directory).running()).isEmpty();
    }

    @Test
    void leavesAloneAnotherServerThatHasTheSameNumberNow() throws IOException {
        note(server.toHandle(), data, startOf(server.toHandle()).minusSeconds(60));
        assertThat(new Postmaster(directory).running()).isEmpty();
    }

    @Test
    void leavesAloneTheServerOfAnotherDirectory() throws IOException {
        var other = Files.createDirectory(directory.resolve("other"));
        note(server.toHandle(), other, startOf(server.toHandle()));
        assertThat(new Postmaster(directory).running()).isEmpty();
    }

    @Test
    void findsNoneByANoteThatIsCutShort() throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), server.pid() + "\n" + data + "\n");
        assertThat(new Postmaster(directory).running()).isEmpty();
    }

    /** As PostgreSQL writes it: number, data directory, start, port and more. */
    private void note(ProcessHandle process, Path noted, Instant start) throws IOException {
        var text = "%d\n%s\n%d\n5432\n".formatted(process.pid(), noted, start.getEpochSecond());
        Files.writeString(data.resolve("postmaster.pid"), text);
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElseThrow();
    }
}
