package kz.ethnomediation.local.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The server process of a data directory: it outlives the process that started it, so it is looked for by its own note.
 * A note may be older than the server that has its number now, so directory and start must fit too.
 */
public record Postmaster(Path directory) {
    private static final int NUMBER = 0;
    private static final int DIRECTORY = 1;
    private static final int START = 2;
    private static final int LINES = 3;
    private static final long CLOCK_TOLERANCE_SECONDS = 5;

    /** The running server, if there is one. */
    public Optional<ProcessHandle> running() {
        var data = directory.resolve("data");
        try {
            var note = Files.readAllLines(data.resolve("postmaster.pid")).stream()
                    .map(String::strip)
                    .toList();
            if (note.size() < LINES || !Files.isSameFile(Path.of(note.get(DIRECTORY)), data)) {
                return Optional.empty();
            }
            var start = Long.parseLong(note.get(START));
            return ProcessHandle.of(Long.parseLong(note.get(NUMBER)))
                    .filter(Postmaster::isPostgres)
                    .filter(process -> startedAt(process, start));
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    private static boolean startedAt(ProcessHandle process, long epochSecond) {
        return process.info()
                .startInstant()
                .map(Instant::getEpochSecond)
                .map(start -> Math.abs(start - epochSecond) <= CLOCK_TOLERANCE_SECONDS)
                .orElse(false);
    }
}
