package kz.ethnomediation.platform.audit.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The registered tables of a database, and the digests of their rows. */
public final class AuditedTables {
    /** A table or column that is not there any more has no rows; asking for it would be an error. */
    private static final String REGISTERED = """
            select id, name, key_column, key_type, columns,
              (select count(distinct attname) from pg_attribute
               where attrelid = to_regclass(quote_ident(name)) and not attisdropped
                 and (attname = any (columns) or (attname = key_column and format_type(atttypid, null) = key_type)))
              = (select count(distinct wanted) from unnest(columns || key_column) wanted)
            from audit_table order by id
            """;

    private final Map<Integer, AuditedTable> tables = new TreeMap<>();
    private final Map<Integer, AuditedTable> there = new TreeMap<>();

    private AuditedTables() {}

    /** Reads what is registered. */
    public static AuditedTables of(Connection connection) throws SQLException {
        var all = new AuditedTables();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(REGISTERED)) {
            while (rows.next()) {
                var table = new AuditedTable(
                        rows.getInt(1), rows.getString(2), rows.getString(3), rows.getString(4), columns(rows));
                all.tables.put(table.id(), table);
                if (rows.getBoolean(6)) {
                    all.there.put(table.id(), table);
                }
            }
        }
        return all;
    }

    /** The table of that number, whether its rows are there or not. */
    public Optional<AuditedTable> find(int id) {
        return Optional.ofNullable(tables.get(id));
    }

    /** The table of that number, as long as its rows can be read as they were registered. */
    AuditedTable requireReadable(int id) {
        var table = there.get(id);
        if (table == null) {
            throw new IllegalStateException("a registered column is gone: table " + id + " of audit_table");
        }
        return table;
    }

    /** The tables whose rows can be read. */
    public Collection<AuditedTable> readable() {
        return there.values();
    }

    /** The digests of those entries whose rows are there, by entry; one question per table. */
    public Map<EntryKey, Hash> digests(Connection connection, Collection<EntryKey> entries) throws SQLException {
        var keys = new TreeMap<Integer, List<String>>();
        for (var entry : entries) {
            var table = there.get(entry.table());
            if (table != null && table.canHaveKey(entry.key())) {
                keys.computeIfAbsent(entry.table(), _ -> new ArrayList<>()).add(entry.key());
            }
        }
        var digests = new HashMap<EntryKey, Hash>();
        for (var asked : keys.entrySet()) {
            read(connection, asked.getKey(), asked.getValue(), digests);
        }
        return digests;
    }

    private void read(Connection connection, int id, List<String> keys, Map<EntryKey, Hash> digests)
            throws SQLException {
        var table = find(id).orElseThrow();
        try (var query = connection.prepareStatement(table.query())) {
            query.setArray(1, connection.createArrayOf("text", keys.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var key = rows.getString(1);
                    digests.put(
                            new EntryKey(id, key),
                            table.digest(key, values(rows, table.columns().size())));
                }
            }
        }
    }

    private static List<@Nullable String> values(ResultSet rows, int count) throws SQLException {
        var values = new ArrayList<@Nullable String>(count);
        for (var column = 0; column < count; column++) {
            values.add(rows.getString(column + 2));
        }
        return values;
    }

    private static List<String> columns(ResultSet rows) throws SQLException {
        return List.of((String[]) rows.getArray(5).getArray());
    }
}
