package kz.ethnomediation.platform.testkit.fuzz;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** How many rows each table of a service's database has, counted as its owner; the events of outbox and log as one. */
public final class TableRows implements Supplier<Map<String, Long>> {

    private static final List<String> MOVING = List.of("outbox", "event_log");

    private final String url;
    private final String owner;
    private final List<String> except;

    /**
     * The rows of the database at {@code url}.
     *
     * @param owner the owner's name, which in tests is the password too
     * @param except tables that the service writes by itself, or into which a refused request belongs
     */
    public TableRows(String url, String owner, String... except) {
        this.url = url;
        this.owner = owner;
        this.except = List.of(except);
    }

    @Override
    public Map<String, Long> get() {
        try (var connection = DriverManager.getConnection(url, owner, owner)) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var rows = new TreeMap<String, Long>();
            for (var table : tables(connection)) {
                if (!except.contains(table)) {
                    rows.merge(MOVING.contains(table) ? "events" : table, count(connection, table), Long::sum);
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            var names = new java.util.ArrayList<String>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from \"" + table + "\"")) {
            var _ = found.next();
            return found.getLong(1);
        }
    }
}
