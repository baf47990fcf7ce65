package kz.ethnomediation.platform.testkit.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of one module's databases that hold what people are or said in clear, each with its type and a reason: the law
 * has it published, or it is not encrypted yet. A line {@code database.table.column,type,reason} each, after a head. A list
 * that says more than there is has faults too, so it gets shorter with every column that is encrypted.
 */
record ClearColumns(Map<String, String> types) {

    /** Reviewed, beside the tests of the module. */
    static final Path LIST = Path.of("src", "test", "canary", "clear-columns.csv");

    private static final int PARTS = 3;

    ClearColumns {
        types = Map.copyOf(types);
    }

    /** Nothing where there is no such file. */
    static ClearColumns read(Path file) {
        if (!Files.exists(file)) {
            return new ClearColumns(Map.of());
        }
        var types = new HashMap<String, String>();
        try (var lines = Files.lines(file)) {
            lines.skip(1).map(line -> line.split(",", PARTS)).forEach(parts -> {
                if (parts.length < PARTS || parts[2].isBlank() || types.put(parts[0], parts[1]) != null) {
                    throw new IllegalArgumentException("no column, type and reason, or twice: " + parts[0]);
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new ClearColumns(types);
    }

    /** Whether that column is on the list, as it is now. */
    boolean knows(String column, String type) {
        return type.equals(types.get(column));
    }

    /** What is wrong with the entry of a column in a database that was looked through; {@code type} as the database has it. */
    Optional<String> fault(String column, Optional<String> type) {
        return type.filter(found -> knows(column, found)).isPresent()
                ? Optional.empty()
                : Optional.of(column + " is on the list of clear columns as " + types.get(column) + " but is "
                        + type.orElse("gone") + ": take it off");
    }
}
