package kz.ethnomediation.platform.outbox.transaction;

import org.jspecify.annotations.Nullable;

/** Runs work in a database transaction of its own. */
public interface Transactions {
    /**
     * Opens a new transaction at READ COMMITTED, does the work, commits, and answers what the work answered.
     *
     * <p>Any exception rolls it back. A failure of the database arrives as an unchecked exception with the
     * {@link java.sql.SQLException} among its causes.
     */
    <T extends @Nullable Object> T inTransaction(Work<T> work);
}
