package kz.ethnomediation.platform.outbox.relay;

import java.sql.Connection;
import java.sql.SQLException;

/** The two roles of which each is held by one instance at a time: advisory locks that end with their transaction. */
enum Locks {
    SEQUENCER(1),
    PUBLISHER(2);

    /** The jar's own name space among advisory locks: "outb" in ASCII. */
    private static final int SPACE = 0x6f757462;

    private final int number;

    Locks(int number) {
        this.number = number;
    }

    /** Waits for the role. A statement of its own: the next one sees everything that the previous holder committed. */
    void take(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(?, ?)")) {
            statement.setInt(1, SPACE);
            statement.setInt(2, number);
            statement.executeQuery().close();
        }
    }

    /** Takes the role if nobody holds it. */
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
