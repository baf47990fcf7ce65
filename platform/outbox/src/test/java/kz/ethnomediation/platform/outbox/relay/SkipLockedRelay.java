package kz.ethnomediation.platform.outbox.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import kz.ethnomediation.platform.outbox.proof.Published;
import kz.ethnomediation.platform.outbox.transaction.Transactions;

/** Broken on purpose: two of them overtake each other inside a key. */
record SkipLockedRelay(Transactions transactions, RecordingSink sink) implements TestRelay {
    private static final String READ =
            "select id, key, sequence from outbox order by id limit 1 for update skip locked";

    @Override
    public void run() {
        while (publish(sink::send)) {
            // Until nothing is left that is not locked.
        }
    }

    @Override
    public void runSlowly() {
        var _ = publish(sink::sendSlowly);
    }

    private boolean publish(Consumer<Published> topic) {
        return transactions.inTransaction(connection -> {
            try (var query = connection.prepareStatement(READ);
                    var rows = query.executeQuery()) {
                if (!rows.next()) {
                    return false;
                }
                topic.accept(new Published(rows.getString(2), rows.getLong(3), 0));
                delete(connection, rows.getLong(1));
                return true;
            }
        });
    }

    private static void delete(Connection connection, long id) throws SQLException {
        try (var statement = connection.prepareStatement("delete from outbox where id = ?")) {
            statement.setLong(1, id);
            var _ = statement.executeUpdate();
        }
    }
}
