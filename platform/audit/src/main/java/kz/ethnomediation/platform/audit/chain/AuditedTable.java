package kz.ethnomediation.platform.audit.chain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table whose rows are entries of the chain, and the columns that make up an entry. */
public record AuditedTable(int id, String name, String keyColumn, String keyType, List<String> columns) {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern SMALL_NUMBER = Pattern.compile("-?[0-9]{1,9}");

    public AuditedTable {
        columns = List.copyOf(columns);
    }

    /** The digest of an entry: of what it is, and of each column as PostgreSQL prints it under {@link PinnedSession}. */
    Hash digest(String key, List<@Nullable String> values) {
        var digest = new Framed("audit-entry-1").text(name).text(key).number(columns.size());
        for (var column = 0; column < columns.size(); column++) {
            digest.text(columns.get(column)).text(values.get(column));
        }
        return digest.done();
    }

    /** The digest of an entry that had gone before it was chained; no entry that is there has it. */
    Hash digestOfNothing(String key) {
        return new Framed("audit-entry-1").text(name).text(key).number(-1).done();
    }

    /** Whether a row could have that key; asking the database for another one would be an error there. */
    boolean canHaveKey(String key) {
        return switch (keyType) {
            case "uuid" -> UUID.matcher(key).matches();
            case "bigint" -> NUMBER.matcher(key).matches();
            case "integer" -> SMALL_NUMBER.matcher(key).matches();
            default -> true;
        };
    }

    /** Asks for the key and the columns of rows, all as text. */
    String query() {
        return Stream.concat(Stream.of(keyColumn), columns.stream())
                .map(column -> quoted(column) + "::text")
                .collect(Collectors.joining(
                        ", ",
                        "select ",
                        " from %s where %s = any (?::text[]::%s[])"
                                .formatted(quoted(name), quoted(keyColumn), keyType)));
    }

    /** Names come from a table that somebody may have changed. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
