package kz.ethnomediation.platform.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs a step in a database transaction of its own, as the system. */
public interface Transactions {
    /** Opens a transaction at READ COMMITTED, takes the step, commits and answers its number; an exception rolls back. */
    int run(Step step);

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Step {
        /** Does it, and answers how much that was. */
        int on(Connection connection) throws SQLException;
    }
}
