package kz.ethnomediation.platform.testkit.canary;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks for values in every column of every table of every database on a server, in whatever schema, as its superuser, whom
 * no policy keeps from a row: one query per table, everything as text, {@code bytea} as the text that its bytes would be.
 */
final class DatabaseWalk {

    private static final String SUPERUSER = "postgres";
    private static final int AT_ONCE = 500;
    private static final int SHOWN = 3;
    private static final String DATABASES =
            "select datname from pg_database where not datistemplate and datname <> 'postgres' order by 1";
    private static final String COLUMNS = """
            select format('%I.%I', table_schema, table_name), column_name, data_type,
                   case table_schema when 'public' then '' else table_schema || '.' end || table_name
            from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
            order by 1, ordinal_position""";

    /** One column, named from its database on. */
    private record Column(String path, String name, String type) {
        boolean isBytes() {
            return type.equals("bytea");
        }

        /** As text; a name may be a word of SQL. */
        String asked() {
            var quoted = '"' + name + '"';
            return isBytes() ? quoted : quoted + "::text";
        }
    }

    private final ValueIndex wanted;
    private final ClearColumns known;
    private final Map<String, Set<String>> found = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int columns;
    private long values;

    DatabaseWalk(Collection<String> wanted, ClearColumns known) {
        this.wanted = new ValueIndex(wanted);
        this.known = known;
    }

    /** Looks through one server; {@code url} is of any database on it. */
    void through(String url) {
        var server = url.substring(0, url.lastIndexOf('/') + 1);
        try {
            for (var database : databases(url)) {
                through(database, server + database);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("a database could not be looked through", failure);
        }
    }

    /** A sentence per column that holds what it may not, and per entry of the list that is out of date. */
    List<String> faults() {
        var all = new ArrayList<>(faults);
        found.forEach((column, held) -> all.add(column + " holds in clear "
                + held.stream().limit(SHOWN).collect(Collectors.joining("; "))
                + (held.size() > SHOWN ? " and " + (held.size() - SHOWN) + " more" : "")));
        return all;
    }

    /** How much was looked through. */
    String figures() {
        return " columns=%d values=%d".formatted(columns, values);
    }

    private static List<String> databases(String url) throws SQLException {
        try (var connection = connect(url);
                var query = connection.createStatement();
                var rows = query.executeQuery(DATABASES)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private void through(String database, String url) throws SQLException {
        try (var connection = connect(url)) {
            connection.setAutoCommit(false);
            var tables = tables(database, connection);
            faults.addAll(outdated(database, tables.values()));
            for (var table : tables.entrySet()) {
                look(connection, table.getKey(), table.getValue());
            }
        }
    }

    private static Map<String, List<Column>> tables(String database, Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(COLUMNS)) {
            var tables = new LinkedHashMap<String, List<Column>>();
            while (rows.next()) {
                var table = rows.getString(1);
                var name = rows.getString(2);
                tables.computeIfAbsent(table, _ -> new ArrayList<>())
                        .add(new Column(database + "." + rows.getString(4) + "." + name, name, rows.getString(3)));
            }
            return tables;
        }
    }

    private List<String> outdated(String database, Collection<List<Column>> tables) {
        var types = tables.stream().flatMap(List::stream).collect(Collectors.toMap(Column::path, Column::type));
        return known.types().keySet().stream()
                .filter(column -> column.startsWith(database + "."))
                .sorted()
                .flatMap(column -> known.fault(column, Optional.ofNullable(types.get(column))).stream())
                .toList();
    }

    private void look(Connection connection, String table, List<Column> all) throws SQLException {
        var asked = all.stream()
                .filter(column -> !known.knows(column.path(), column.type()))
                .toList();
        columns += asked.size();
        if (asked.isEmpty()) {
            return;
        }
        var list = asked.stream().map(Column::asked).collect(Collectors.joining(", "));
        try (var query = connection.createStatement()) {
            query.setFetchSize(AT_ONCE);
            try (var rows = query.executeQuery("select " + list + " from " + table)) {
                while (rows.next()) {
                    look(rows, asked);
                }
            }
        }
    }

    private void look(ResultSet rows, List<Column> asked) throws SQLException {
        for (var index = 0; index < asked.size(); index++) {
            var column = asked.get(index);
            for (var value : wanted.in(text(rows, index + 1, column))) {
                found.computeIfAbsent(column.path(), _ -> new TreeSet<>()).add(value);
            }
            values++;
        }
    }

    private static String text(ResultSet rows, int index, Column column) throws SQLException {
        if (column.isBytes()) {
            var bytes = rows.getBytes(index);
            return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        }
        var text = rows.getString(index);
        return text == null ? "" : text;
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, SUPERUSER, SUPERUSER);
    }
}
