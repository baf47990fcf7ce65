package kz.ethnomediation.platform.outbox.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What is done inside a transaction, on its connection. */
@FunctionalInterface
public interface Work<T extends @Nullable Object> {
    /** Does it; an exception rolls the transaction back. */
    T on(Connection connection) throws SQLException;
}
