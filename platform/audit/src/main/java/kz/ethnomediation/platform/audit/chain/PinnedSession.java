package kz.ethnomediation.platform.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes PostgreSQL print the same value by the same letters, whoever asks, until the transaction ends. */
public final class PinnedSession {
    private static final String PIN = """
            select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
              set_config('intervalstyle', 'iso_8601', true), set_config('extra_float_digits', '1', true),
              set_config('bytea_output', 'hex', true), set_config('xmloption', 'content', true)
            """;

    private PinnedSession() {}

    /** To be called in a transaction, before the first entry is read. */
    public static void pin(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("outside of a transaction it would hold for nothing");
        }
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(PIN);
        }
    }
}
