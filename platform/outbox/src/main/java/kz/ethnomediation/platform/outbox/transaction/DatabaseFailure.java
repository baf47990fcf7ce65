package kz.ethnomediation.platform.outbox.transaction;

import java.sql.SQLException;

/** A failure of the database on its way through code that declares none; the cause says which. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Carries that failure. */
    public DatabaseFailure(SQLException cause) {
        super("Database failure, SQL state " + cause.getSQLState(), cause);
    }
}
