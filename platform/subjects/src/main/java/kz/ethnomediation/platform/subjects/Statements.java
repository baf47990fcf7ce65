package kz.ethnomediation.platform.subjects;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain JDBC in the transaction at hand, for the tables of this jar. */
final class Statements {

    private final DataSource database;

    Statements(DataSource database) {
        this.database = database;
    }

    /** How a row is read. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, Reading<T> reading, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
                return found;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("what was asked about subjects cannot be read", failure);
        }
    }

    void change(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            var _ = statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("what was asked about subjects cannot be kept", failure);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            if (values[at] instanceof UUID[] ids) {
                statement.setArray(at + 1, statement.getConnection().createArrayOf("uuid", ids));
            } else {
                statement.setObject(at + 1, values[at]);
            }
        }
    }
}
