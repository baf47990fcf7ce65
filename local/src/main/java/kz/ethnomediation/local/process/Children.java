package kz.ethnomediation.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * All processes that we started. {@link #stop()} ends them from the highest layer to the lowest, each within a bounded time;
 * from then on none can be started.
 */
public final class Children {
    private final Path logs;
    private final PidFiles pids;
    private final Duration patience;
    private final Object stopping = new Object();
    private final List<Placed> placed = new ArrayList<>();
    private boolean ended;

    private record Placed(int layer, Child child) {}

    /** Processes that log into one folder and are noted in another; each has the patience given to end by itself. */
    public Children(Path logs, PidFiles pids, Duration patience) {
        this.logs = logs;
        this.pids = pids;
        this.patience = patience;
    }

    /** Starts a process with an empty log. */
    public synchronized Child start(Command command, int layer) {
        if (ended) {
            throw new Ended();
        }
        var log = new LogFile(logs.resolve(command.name() + ".log"));
        try {
            Files.createDirectories(logs);
            Files.write(log.path(), new byte[0]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var child = Child.start(command, log);
        placed.add(new Placed(layer, child));
        pids.note(child.name(), child.handle());
        return child;
    }

    /** Completes with the first of these that ends while nothing is being stopped. */
    public CompletableFuture<Child> firstDeath(List<Child> watched) {
        var death = new CompletableFuture<Child>();
        for (var child : watched) {
            var _ = child.ended().thenAccept(dead -> {
                if (!stopped()) {
                    var _ = death.complete(dead);
                }
            });
        }
        return death;
    }

    /** Ends the process of that name as a crash would; returns when it is gone. */
    public void kill(String name) {
        live(name).ifPresent(child -> {
            child.crash();
            pids.forget(name);
        });
    }

    private synchronized Optional<Child> live(String name) {
        return placed.stream()
                .map(Placed::child)
                .filter(child -> child.name().equals(name) && child.alive())
                .findFirst();
    }

    /** Whether any was started. */
    public synchronized boolean any() {
        return !placed.isEmpty();
    }

    /** Whether the end has begun. */
    public synchronized boolean stopped() {
        return ended;
    }

    /** Ends every process and returns when all are gone; a second caller waits for the first. */
    public void stop() {
        synchronized (stopping) {
            var layers = toStop().stream().map(Placed::layer).distinct().sorted(Comparator.reverseOrder());
            layers.forEach(this::stopLayer);
        }
    }

    private synchronized List<Placed> toStop() {
        ended = true;
        return List.copyOf(placed);
    }

    private void stopLayer(int layer) {
        var members = toStop().stream()
                .filter(one -> one.layer() == layer)
                .map(Placed::child)
                .toList();
        members.forEach(Child::askToEnd);
        for (var child : members) {
            child.awaitEnd(patience);
            pids.forget(child.name());
        }
    }
}
