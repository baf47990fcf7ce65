package kz.ethnomediation.local.stack;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import kz.ethnomediation.local.process.Child;
import kz.ethnomediation.local.process.Children;
import kz.ethnomediation.local.process.Ended;

/** Starts parts as soon as what they need is ready, and watches until all are. */
final class Startup {
    private static final long POLL_NANOS = Duration.ofMillis(200).toNanos();

    private final Children children;
    private final Folders folders;
    private final Consumer<String> progress;
    private final Map<Part, Child> started = new LinkedHashMap<>();
    private final Map<Part, Long> startedAt = new LinkedHashMap<>();
    private final Set<String> ready = new HashSet<>();

    Startup(Children children, Folders folders, Consumer<String> progress) {
        this.children = children;
        this.folders = folders;
        this.progress = progress;
    }

    /** Returns the processes that must go on running. */
    List<Child> run(List<Part> parts) {
        while (ready.size() < parts.size()) {
            if (children.stopped()) {
                throw new Ended();
            }
            for (var part : parts) {
                step(part);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        return started.entrySet().stream()
                .filter(entry -> !entry.getKey().task())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void step(Part part) {
        var child = started.get(part);
        if (child == null) {
            if (ready.containsAll(part.needs())) {
                started.put(part, children.start(part.command(), part.layer()));
                startedAt.put(part, System.nanoTime());
            }
            return;
        }
        var alive = child.alive();
        if (ready.contains(part.name())) {
            if (!alive && !part.task()) {
                throw failure(child, "has ended");
            }
            return;
        }
        if (part.ready().test(child)) {
            ready.add(part.name());
            progress.accept(String.format(Locale.ROOT, "  %-18s ready after %.1f s", part.name(), seconds(part)));
            return;
        }
        if (!alive) {
            throw failure(child, "ended while starting");
        }
        if (seconds(part) > part.patience().toSeconds()) {
            throw failure(child, "was not ready after " + part.patience().toSeconds() + " s");
        }
    }

    private RuntimeException failure(Child child, String what) {
        return children.stopped() ? new Ended() : Deaths.of(child, what, folders);
    }

    private double seconds(Part part) {
        return (System.nanoTime() - startedAt.getOrDefault(part, System.nanoTime())) / 1e9;
    }
}
