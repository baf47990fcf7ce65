package kz.ethnomediation.reporting.facts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Inserts rows in the transaction at hand. */
@ApplicationScoped
class FactTables {

    private final DataSource database;

    FactTables(DataSource database) {
        this.database = database;
    }

    void insert(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1, values[i] instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : values[i]);
            }
            var ignored = statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a fact cannot be stored", e);
        }
    }
}
