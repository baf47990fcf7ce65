package kz.ethnomediation.intake.declarations.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kz.ethnomediation.intake.IntakeStand;

/** Looks at the whole database as its owner and as the system: what somebody would see who holds a copy of it. */
final class Rows {

    private static final String COLUMNS = """
            select c.table_schema, c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema in ('public', 'vault') and t.table_type = 'BASE TABLE'
              and (c.table_name, c.column_name) <> ('reference_list', 'content')""";

    private Rows() {}

    static long number(String query) {
        return Long.parseLong(text(query));
    }

    static String text(String query) {
        try (var connection = open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new AssertionError("no row");
            }
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The columns that hold the words, as text or as bytes; published lists name every code and are passed over. */
    static List<String> holding(String words) {
        try (var connection = open();
                var statement = connection.createStatement();
                var columns = statement.executeQuery(COLUMNS)) {
            var found = new ArrayList<String>();
            while (columns.next()) {
                var table = columns.getString(1) + "." + columns.getString(2);
                if (holds(connection, table, columns.getString(3), words)) {
                    found.add(table + "." + columns.getString(3));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static boolean holds(Connection connection, String table, String column, String words) throws SQLException {
        var sql =
                "select exists (select from %s where position(? in \"%s\"::text) > 0 or position(? in \"%s\"::text) > 0)"
                        .formatted(table, column, column);
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, words);
            query.setString(2, hex(words));
            try (var rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** As PostgreSQL writes bytes. */
    private static String hex(String words) {
        return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
    }

    private static Connection open() throws SQLException {
        var url = IntakeStand.running().postgres().jdbcUrl("intake") + "?options=-c%20acting.kind=system";
        return DriverManager.getConnection(url, "intake_owner", "intake_owner");
    }
}
