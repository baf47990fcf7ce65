package kz.ethnomediation.platform.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;

/** What one instance does at a time: advisory locks that end with their transaction. */
enum Locks {
    CHAIN(1),
    PUBLICATION(2);

    /** The jar's own name space among advisory locks: "audt" in ASCII. */
    private static final int SPACE = 0x61756474;

    private final int number;

    Locks(int number) {
        this.number = number;
    }

    /** Takes it if nobody holds it. A statement of its own: the next one sees all that the previous holder committed. */
    boolean tryTake(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?, ?)")) {
            statement.setInt(1, SPACE);
            statement.setInt(2, number);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
