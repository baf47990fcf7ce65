package kz.ethnomediation.platform.retention;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** Plain JDBC in the transaction at hand, for the tables of this jar and the service's view. */
final class Statements {

    private final DataSource database;

    Statements(DataSource database) {
        this.database = database;
    }

    /** How a row is read. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, Reading<T> reading, List<?> values) {
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
            throw new IllegalStateException("what is due cannot be read", failure);
        }
    }

    int change(String sql, List<?> values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("what was destroyed cannot be kept", failure);
        }
    }

    private static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (var at = 0; at < values.size(); at++) {
            switch (Objects.requireNonNull(values.get(at))) {
                case Object[] elements -> statement.setArray(at + 1, array(statement, elements));
                case Instant moment -> statement.setObject(at + 1, moment.atOffset(ZoneOffset.UTC));
                case Object value -> statement.setObject(at + 1, value);
            }
        }
    }

    /** As texts: the statement says by a cast what they are. */
    private static Array array(PreparedStatement statement, Object[] elements) throws SQLException {
        return statement.getConnection().createArrayOf("text", elements);
    }
}
