package kz.ethnomediation.local.process;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {
    @TempDir
    private Path folder;

    private Path order;
    private PidFiles pids;
    private Children children;

    @BeforeEach
    void prepare() {
        order = folder.resolve("order");
        pids = new PidFiles(folder.resolve("run"));
        children = new Children(folder.resolve("logs"), pids, Duration.ofMillis(500));
    }

    @AfterEach
    void stopWhateverIsLeft() {
        children.stop();
    }

    @Test
    void stopsHigherLayersFirst() throws IOException {
        // Given
        var _ = children.start(notesItsEnd("database"), 0);
        var _ = children.start(notesItsEnd("broker"), 1);
        var service = children.start(notesItsEnd("service"), 3);
        await().until(() -> service.log().says("up"));
        await().until(() -> pids.leftovers().size() == 3);
        // When
        children.stop();
        // Then
        assertThat(Files.readAllLines(order)).containsExactly("service", "broker", "database");
        assertThat(pids.leftovers()).isEmpty();
    }

    @Test
    void forcesWhatDoesNotEndInTime() {
        // Given
        var stubborn = children.start(shell("stubborn", "trap '' TERM; echo up; while :; do sleep 1; done"), 0);
        await().until(() -> stubborn.log().says("up"));
        // When
        children.stop();
        // Then
        assertThat(stubborn.alive()).isFalse();
    }

    @Test
    void reportsTheFirstThatDiesAndItsLastError() throws Exception {
        // Given
        var lives = children.start(shell("lives", "exec sleep 60"), 0);
        var dies = children.start(shell("dies", "echo fine; echo 'ERROR no room'; echo bye; exit 3"), 1);
        // When
        var dead = children.firstDeath(List.of(lives, dies)).get(20, TimeUnit.SECONDS);
        // Then
        assertThat(dead.name()).isEqualTo("dies");
        assertThat(dead.succeeded()).isFalse();
        assertThat(dead.log().lastError()).isEqualTo("ERROR no room");
    }

    @Test
    void reportsNoDeathThatItCausedItself() {
        // Given
        var child = children.start(shell("child", "exec sleep 60"), 0);
        var death = children.firstDeath(List.of(child));
        // When
        children.stop();
        // Then
        assertThat(child.alive()).isFalse();
        assertThat(death).isNotDone();
    }

    @Test
    void startsNothingOnceTheEndHasBegun() {
        // Given
        children.stop();
        // When // Then
        assertThatExceptionOfType(Ended.class).isThrownBy(() -> children.start(shell("late", "exit 0"), 0));
    }

    @Test
    void shieldsItsProcessesFromCtrlC() throws Exception {
        // Given
        var child = children.start(shell("child", "echo up; while :; do sleep 0.1; done"), 0);
        await().until(() -> child.log().says("up"));
        // When
        var signal =
                new ProcessBuilder("kill", "-INT", Long.toString(child.handle().pid())).start();
        assertThat(signal.waitFor()).isZero();
        // Then
        await().during(Duration.ofMillis(300)).until(child::alive);
    }

    private Command notesItsEnd(String name) {
        return shell(
                name, "trap 'echo " + name + " >>" + order + "; exit 0' TERM; echo up; while :; do sleep 0.05; done");
    }

    private static Command shell(String name, String script) {
        return Command.of(name, List.of("/bin/sh", "-c", script));
    }
}
