package kz.ethnomediation.registry.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Carries out prepared statements on the connection of the current transaction. */
@ApplicationScoped
public class Statements {

    private final DataSource database;

    public Statements(DataSource database) {
        this.database = database;
    }

    /** Makes something of the row at hand. */
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What the rows of a query say, in their order; also for an {@code insert … returning}. */
    public <T> List<T> query(String sql, Reading<T> reading, @Nullable Object... values) {
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
        } catch (SQLException e) {
            throw new IllegalStateException("the rows cannot be read", e);
        }
    }

    /** How many rows a change met. */
    public int change(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the rows cannot be kept", e);
        }
    }

    /** The same change with each of these rows of values, sent together. */
    public void changeEach(String sql, List<@Nullable Object[]> rows) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the rows cannot be kept", e);
        }
    }

    /** Lets one transaction at a time work on what {@code what} names, until it ends. */
    public void lock(String what) {
        var _ = query("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))", row -> row.getInt(1), what);
    }

    /** A moment of the row at hand. */
    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The codes in an array of the row at hand. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            switch (values[at]) {
                case null -> statement.setObject(at + 1, null);
                case String[] texts ->
                    statement.setArray(at + 1, statement.getConnection().createArrayOf("text", texts));
                case Instant moment -> statement.setObject(at + 1, moment.atOffset(ZoneOffset.UTC));
                case Object value -> statement.setObject(at + 1, value);
            }
        }
    }
}
