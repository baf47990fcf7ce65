package kz.ethnomediation.platform.testkit.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may do what to which objects: the reviewed file {@code docs/access/<service>.csv}, one row for each operation. */
public final class AccessTable {

    /** The realm roles (design §4); each has a column. */
    public static final List<String> ROLES = List.of(
            "operator",
            "mediator",
            "office-head",
            "regional-coordinator",
            "council-viewer",
            "register-keeper",
            "statistician",
            "akimat-system",
            "service",
            "dpo",
            "auditor",
            "admin");

    private static final Path FOLDER = Path.of("../docs/access");
    private static final List<String> HEADER = Stream.of(
                    List.of("method", "path", "nobody"), ROLES, List.of("outside", "fields"))
            .flatMap(List::stream)
            .toList();

    private final Map<String, AccessRow> rows;

    private AccessTable(Map<String, AccessRow> rows) {
        this.rows = rows;
    }

    /** The table of a service, from that service's own folder. */
    public static AccessTable of(String service) {
        try {
            return parse(Files.readAllLines(FOLDER.resolve(service + ".csv")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads the lines; blanks around a cell are for the reader's eye only. Fails at the first line that is not a row. */
    public static AccessTable parse(List<String> lines) {
        var rows = new LinkedHashMap<String, AccessRow>();
        var filled = lines.stream()
                .filter(line -> !line.isBlank())
                .map(AccessTable::cells)
                .toList();
        if (filled.isEmpty() || !filled.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("the table's columns are " + HEADER);
        }
        for (var cells : filled.subList(1, filled.size())) {
            var row = row(cells);
            if (rows.put(row.operation(), row) != null) {
                throw new IllegalArgumentException("two rows for " + row.operation());
            }
        }
        return new AccessTable(rows);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    private static AccessRow row(List<String> cells) {
        if (cells.size() != HEADER.size()) {
            throw new IllegalArgumentException(
                    "a row has %d cells, not %d: %s".formatted(HEADER.size(), cells.size(), cells));
        }
        var rights = new LinkedHashMap<String, AccessRow.Right>();
        ROLES.forEach(role -> rights.put(role, AccessRow.Right.parse(cells.get(HEADER.indexOf(role)))));
        return new AccessRow(
                cells.get(0),
                cells.get(1),
                AccessRow.Nobody.parse(cells.get(2)),
                rights,
                AccessRow.Outside.parse(cells.get(HEADER.indexOf("outside"))),
                fields(cells.getLast()));
    }

    /** {@code raisedBy: regional-coordinator; words: office-head regional-coordinator}: who is shown the field. */
    private static Map<String, Set<String>> fields(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":", 2))
                .collect(Collectors.toMap(
                        part -> part[0].strip(), part -> Set.of(part[1].strip().split(" +", -1))));
    }

    Optional<AccessRow> row(String operation) {
        return Optional.ofNullable(rows.get(operation));
    }

    Collection<AccessRow> rows() {
        return rows.values();
    }

    /** What the table and the served operations ({@code GET /api/v1/things}) do not share, as sentences; empty where all is well. */
    List<String> faultsAgainst(Set<String> served) {
        var unlisted = new TreeSet<>(served);
        unlisted.removeAll(rows.keySet());
        var dead = new TreeSet<>(rows.keySet());
        dead.removeAll(served);
        return Stream.concat(
                        unlisted.stream().map(operation -> operation + " is served and has no row"),
                        dead.stream().map(operation -> operation + " has a row and is not served"))
                .toList();
    }
}
