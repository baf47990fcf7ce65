package kz.ethnomediation.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.local.process.Child;
import kz.ethnomediation.local.process.Children;
import kz.ethnomediation.local.process.Command;
import kz.ethnomediation.local.process.PidFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {
    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private Children children;
    private Startup startup;

    @BeforeEach
    void prepare() {
        var folders = new Folders(folder, folder.resolve(".local"));
        children = new Children(folders.logs(), new PidFiles(folders.run()), Duration.ofSeconds(5));
        startup = new Startup(children, folders, said::add);
    }

    @AfterEach
    void stopWhateverIsLeft() {
        children.stop();
    }

    @Test
    void startsAPartOnlyWhenWhatItNeedsIsReady() {
        // Given
        var service = part("service", "echo up; exec sleep 60", List.of("database"), false);
        var database = part("database", "echo up; exec sleep 60", List.of(), false);
        // When
        var running = startup.run(List.of(service, database));
        // Then
        assertThat(running).extracting(Child::name).containsExactly("database", "service");
        assertThat(said).hasSize(2);
        assertThat(said.getFirst()).matches("  database +ready after \\d+\\.\\d s");
    }

    @Test
    void doesNotMindThatATaskEnds() {
        // Given
        var task = part("task", "echo up", List.of(), true);
        var server = part("server", "echo up; exec sleep 60", List.of("task"), false);
        // When
        var running = startup.run(List.of(task, server));
        // Then
        assertThat(running).extracting(Child::name).containsExactly("server");
    }

    @Test
    void tellsInOneLineWhichPartDiedWhileStartingAndWhy() {
        var broken = part("broken", "echo 'ERROR cannot bind'; exit 1", List.of(), false);
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> startup.run(List.of(broken)))
                .withMessage(
                        "broken ended while starting with status 1: ERROR cannot bind – log: .local/logs/broken.log");
    }

    @Test
    void givesUpOnAPartThatNeverBecomesReady() {
        var command = Command.of("slow", List.of("/bin/sh", "-c", "echo waiting; exec sleep 60"));
        var slow = new Part(command, 0, List.of(), child -> false, Duration.ZERO, false);
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> startup.run(List.of(slow)))
                .withMessageStartingWith("slow was not ready after 0 s: waiting");
    }

    private static Part part(String name, String script, List<String> needs, boolean task) {
        var command = Command.of(name, List.of("/bin/sh", "-c", script));
        return new Part(command, 0, needs, child -> child.log().says("up"), Duration.ofSeconds(20), task);
    }
}
