package kz.ethnomediation.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A note of every process that runs, so that the next start finds what a killed launcher left behind.
 * A number that meanwhile belongs to another program is recognised by the time of its start.
 */
public final class PidFiles {
    private static final String SUFFIX = ".pid";
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

    private final Path folder;

    /** Notes in this folder. */
    public PidFiles(Path folder) {
        this.folder = folder;
    }

    /** Notes a process under its name. */
    public void note(String name, ProcessHandle process) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(name), process.pid() + " " + startOf(process).toEpochMilli() + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Forgets it. */
    public void forget(String name) {
        delete(file(name));
    }

    /** The noted processes that still run; notes of the others are removed. */
    public List<ProcessHandle> leftovers() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .flatMap(file -> noted(file).stream())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<ProcessHandle> noted(Path file) {
        var found = read(file);
        if (found.isEmpty()) {
            delete(file);
        }
        return found;
    }

    private static Optional<ProcessHandle> read(Path file) {
        try {
            var parts = Files.readString(file).strip().split(" ", -1);
            var start = Instant.ofEpochMilli(Long.parseLong(parts[1]));
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(process ->
                            Duration.between(start, startOf(process)).abs().compareTo(CLOCK_TOLERANCE) < 0);
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
