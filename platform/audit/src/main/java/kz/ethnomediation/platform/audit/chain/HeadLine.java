package kz.ethnomediation.platform.audit.chain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A head as one line of text:
 * {@code 1 <log> <batch> <first> <last> <closed at> <head, 64 hex digits> <marks, 8 hex digits each>}.
 */
public final class HeadLine {
    private static final String FORMAT = "1";
    private static final int FIELDS = 8;
    private static final int MARK = 8;

    private HeadLine() {}

    /** Writes it, without the end of line. */
    public static String write(Head head) {
        var batch = head.batch();
        return String.join(
                " ",
                FORMAT,
                head.log(),
                Long.toString(batch.number()),
                Long.toString(batch.first()),
                Long.toString(batch.last()),
                batch.closedAt().toString(),
                batch.head().toString(),
                head.marks().stream().map("%08x"::formatted).collect(Collectors.joining()));
    }

    /** Reads it; what was torn off in the middle is no head. */
    public static Optional<Head> parse(String line) {
        var fields = line.split(" ", -1);
        if (fields.length != FIELDS || !fields[0].equals(FORMAT)) {
            return Optional.empty();
        }
        try {
            var batch = new Batch(
                    Long.parseLong(fields[2]),
                    Long.parseLong(fields[3]),
                    Long.parseLong(fields[4]),
                    Instant.parse(fields[5]),
                    Hash.parse(fields[6]));
            return Optional.of(new Head(fields[1], batch, marks(fields[7])));
        } catch (IllegalArgumentException | DateTimeException torn) {
            return Optional.empty();
        }
    }

    private static List<Integer> marks(String hex) {
        if (hex.length() % MARK != 0) {
            throw new IllegalArgumentException("torn");
        }
        var marks = new ArrayList<Integer>(hex.length() / MARK);
        for (var at = 0; at < hex.length(); at += MARK) {
            marks.add(Integer.parseUnsignedInt(hex, at, at + MARK, 16));
        }
        return marks;
    }
}
