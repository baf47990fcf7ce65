package kz.ethnomediation.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The log of one process, read for what a person wants to know first. */
public record LogFile(Path path) {
    private static final int TAIL = 64 * 1024;
    private static final int LINE = 300;
    private static final Pattern ERROR =
            Pattern.compile("\\b(ERROR|FATAL|SEVERE|PANIC)\\b|Exception\\b|Error:|Caused by:|No space left");

    /** Whether the process has said this within its last lines. */
    public boolean says(String words) {
        return tail().stream().anyMatch(line -> line.contains(words));
    }

    /** The last line that tells of an error, else the last line, else that there is none. */
    public String lastError() {
        var lines = tail().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var errors = lines.stream().filter(line -> ERROR.matcher(line).find()).toList();
        if (!errors.isEmpty()) {
            return shortened(errors.getLast());
        }
        return lines.isEmpty() ? "it wrote nothing" : shortened(lines.getLast());
    }

    private List<String> tail() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var start = Math.max(0, file.length() - TAIL);
            var bytes = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String shortened(String line) {
        return line.length() <= LINE ? line : line.substring(0, LINE) + " …";
    }
}
