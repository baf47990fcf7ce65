package kz.ethnomediation.platform.retention;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Lets one instance of a service work at a time, by an advisory lock of a connection of its own, outside of every transaction. */
@Singleton
class OneAtATime {

    /** The jar's own name space among advisory locks: "rett" in ASCII. */
    private static final int SPACE = 0x72657474;

    private final DataSource database;

    OneAtATime(DataSource database) {
        this.database = database;
    }

    /** Does the work; nothing where another instance is at it. */
    <T> Optional<T> doing(Supplier<T> work) {
        try (var connection = database.getConnection()) {
            if (!asked(connection, "select pg_try_advisory_lock(?, 1)")) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get());
            } finally {
                var _ = asked(connection, "select pg_advisory_unlock(?, 1)");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("it cannot be told who destroys what is due", failure);
        }
    }

    private static boolean asked(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, SPACE);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
