package kz.ethnomediation.intake.encryption;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.ethnomediation.intake.IntakeStand;

/** Looks into every column of every table of the database, as whoever holds a copy of it could. */
final class ColumnWalk {

    private static final String COLUMNS = """
            select quote_ident(t.table_name), quote_ident(c.column_name), c.data_type
            from information_schema.tables t
            join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name
            where t.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1, 2""";

    private ColumnWalk() {}

    /**
     * What was seen.
     *
     * @param columns how many were looked into
     * @param found each word with the column in which it stands in clear
     */
    record Sighting(int columns, List<String> found) {}

    private record Column(String table, String name, String type) {}

    /** Looks for the words, in capitals or small, by the superuser, whom nothing is kept from. */
    static Sighting of(Collection<String> words) throws SQLException {
        var url = IntakeStand.running().postgres().jdbcUrl("intake");
        try (var superuser = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = superuser.createStatement();
                var columns = statement.executeQuery(COLUMNS)) {
            var found = new ArrayList<String>();
            var count = 0;
            while (columns.next()) {
                count++;
                var column = new Column(columns.getString(1), columns.getString(2), columns.getString(3));
                found.addAll(look(superuser, column, words));
            }
            return new Sighting(count, found);
        }
    }

    private static List<String> look(Connection superuser, Column column, Collection<String> words)
            throws SQLException {
        var condition = column.type().equals("bytea")
                ? "position(convert_to(word, 'UTF8') in %s) > 0"
                : "position(lower(word) in lower(cast(%s as text))) > 0";
        var sql = "select distinct word from " + column.table() + ", unnest(?::text[]) word where "
                + condition.formatted(column.name());
        try (var query = superuser.prepareStatement(sql)) {
            query.setArray(1, superuser.createArrayOf("text", words.toArray()));
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1) + " in " + column.table() + "." + column.name());
                }
                return found;
            }
        }
    }
}
