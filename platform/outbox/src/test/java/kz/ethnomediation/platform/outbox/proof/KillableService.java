package kz.ethnomediation.platform.outbox.proof;

import static kz.ethnomediation.platform.testkit.Patience.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ethnomediation.platform.outbox.OutboxDatabase;

/** A {@link ServiceProcess} that can be started, killed and started again on the same journal. */
final class KillableService implements AutoCloseable {
    private final List<String> command;
    private final Path journal;
    private final Path log;
    private Process process;

    KillableService(
            OutboxDatabase database, String bootstrapServers, String topic, Path directory, String name, long seed) {
        journal = directory.resolve(name + ".journal");
        log = directory.resolve(name + ".log");
        command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ServiceProcess.class.getName(),
                database.url(),
                database.user(),
                bootstrapServers,
                topic,
                journal.toString(),
                Long.toString(seed));
        process = start();
    }

    /** Lets it run until it has committed that many events more. */
    void awaitCommits(int events) {
        var goal = journalled().size() + events;
        await().until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The service ended by itself: " + Files.readString(log));
            }
            return journalled().size() >= goal;
        });
    }

    /** SIGKILL. */
    void kill() {
        var _ = process.destroyForcibly().onExit().join();
    }

    void restart() {
        process = start();
    }

    /** Every event whose commit was answered; a line that the kill cut off does not count. */
    Set<String> journalled() {
        try {
            var text = Files.exists(journal) ? Files.readString(journal) : "";
            var whole = text.substring(0, text.lastIndexOf('\n') + 1);
            return new HashSet<>(whole.lines().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private Process start() {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
