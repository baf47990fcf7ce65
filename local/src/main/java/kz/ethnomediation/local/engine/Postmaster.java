package kz.ethnomediation.local.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The server process of a data directory: it outlives the process that started it, so it is looked for by its own note. */
public record Postmaster(Path directory) {
    /** The running server, if there is one. */
    public Optional<ProcessHandle> running() {
        var note = directory.resolve("data/postmaster.pid");
        try (var lines = Files.lines(note)) {
            return lines.findFirst()
                    .map(String::strip)
                    .map(Long::parseLong)
                    .flatMap(ProcessHandle::of)
                    .filter(Postmaster::isPostgres);
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }
}
