package kz.ethnomediation.platform.outbox.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.platform.outbox.transaction.Transactions;

/**
 * Publishes the event log in its order, from a stored position that only moves forward.
 *
 * <p>The position is stored after every acknowledgement of a batch: a crash between the two sends the batch again, which
 * readers drop, and never loses one. One instance publishes at a time.
 */
public final class Publisher implements AutoCloseable {
    /** A holder that is stopped in the middle loses its lock after this time. It is longer than any send may take. */
    private static final String BOUND = "set local idle_in_transaction_session_timeout = '30s'";

    private static final String POSITION = "select last_feed_seq from publisher_position";
    private static final String ADVANCE = "update publisher_position set last_feed_seq = ? where last_feed_seq < ?";

    private final Transactions transactions;
    private final EventSink sink;
    private final int batchSize;

    /** Publishes at most that many events in one transaction, with those Kafka settings, as that source. */
    public Publisher(Transactions transactions, Map<String, Object> kafka, String source, int batchSize) {
        this(transactions, new KafkaSink(kafka, "/" + source), batchSize);
    }

    Publisher(Transactions transactions, EventSink sink, int batchSize) {
        this.transactions = transactions;
        this.sink = sink;
        this.batchSize = batchSize;
    }

    /**
     * Publishes one batch and answers how many events it held; 0 as well where another instance is publishing.
     * On a failure nothing is stored, and the next call begins at the same place with a new producer.
     */
    public int publishBatch() {
        return transactions.inTransaction(connection -> {
            if (!Locks.PUBLISHER.tryTake(connection)) {
                return 0;
            }
            bound(connection);
            var events = EventLog.read(connection, position(connection), Long.MAX_VALUE, batchSize);
            if (events.isEmpty()) {
                return 0;
            }
            sink.send(events);
            advance(connection, events);
            return events.size();
        });
    }

    @Override
    public void close() {
        sink.close();
    }

    private static void bound(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(BOUND);
        }
    }

    private static long position(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(POSITION);
                var rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("publisher_position is empty");
            }
            return rows.getLong(1);
        }
    }

    private static void advance(Connection connection, List<LoggedEvent> events) throws SQLException {
        try (var update = connection.prepareStatement(ADVANCE)) {
            update.setLong(1, events.getLast().feedSeq());
            update.setLong(2, events.getLast().feedSeq());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("The published position would go back");
            }
        }
    }
}
