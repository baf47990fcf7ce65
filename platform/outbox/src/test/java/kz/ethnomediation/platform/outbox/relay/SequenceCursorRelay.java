package kz.ethnomediation.platform.outbox.relay;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import kz.ethnomediation.platform.outbox.proof.Published;
import kz.ethnomediation.platform.outbox.transaction.Transactions;

/** Broken on purpose: it remembers the last id that it has seen, and never sees a smaller one that commits later. */
record SequenceCursorRelay(Transactions transactions, RecordingSink sink, AtomicLong cursor) implements TestRelay {
    private static final String READ = "select id, key, sequence from outbox where id > ? order by id";

    SequenceCursorRelay(Transactions transactions, RecordingSink sink) {
        this(transactions, sink, new AtomicLong());
    }

    @Override
    public void run() {
        publish(sink::send);
    }

    @Override
    public void runSlowly() {
        publish(sink::sendSlowly);
    }

    private void publish(Consumer<Published> topic) {
        var _ = transactions.inTransaction(connection -> {
            try (var query = connection.prepareStatement(READ)) {
                query.setLong(1, cursor.get());
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        topic.accept(new Published(rows.getString(2), rows.getLong(3), 0));
                        cursor.set(rows.getLong(1));
                    }
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return true;
        });
    }
}
