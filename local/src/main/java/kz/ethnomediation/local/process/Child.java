package kz.ethnomediation.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One process that we started. It does not hear Ctrl-C, which the terminal sends to the whole group:
 * only so can its end have an order.
 */
public final class Child {
    /** A process started from a shell that ignores these signals goes on ignoring them, a Java one too. */
    private static final List<String> DEAF_TO_TERMINAL = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final Command command;
    private final LogFile log;
    private final Process process;

    private Child(Command command, LogFile log, Process process) {
        this.command = command;
        this.log = log;
        this.process = process;
    }

    static Child start(Command command, LogFile log) {
        var line = new ArrayList<>(DEAF_TO_TERMINAL);
        line.addAll(command.line());
        var builder = new ProcessBuilder(line)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.path().toFile()));
        builder.environment().putAll(command.environment());
        try {
            return new Child(command, log, builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What it is called. */
    public String name() {
        return command.name();
    }

    /** What it wrote. */
    public LogFile log() {
        return log;
    }

    /** Whether it runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** How it ended: an exit status, of which those above 128 tell the signal. */
    public int status() {
        return process.exitValue();
    }

    /** Whether it has ended and reported success. */
    public boolean succeeded() {
        return !process.isAlive() && process.exitValue() == 0;
    }

    /** The operating system's handle. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    CompletableFuture<Child> ended() {
        return process.onExit().thenApply(ignored -> this);
    }

    /** What the machine does when the power fails: nothing is said and nothing is waited for. */
    void crash() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        var _ = process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(10));
    }

    void askToEnd() {
        process.destroy();
    }

    /** Waits for the end that was asked for, and forces it when the patience is used up. */
    void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                var _ = process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
