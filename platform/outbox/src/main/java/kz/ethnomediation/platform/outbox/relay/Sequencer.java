package kz.ethnomediation.platform.outbox.relay;

import java.sql.Connection;
import java.sql.SQLException;
import kz.ethnomediation.platform.outbox.transaction.Transactions;

/**
 * Moves what writers have committed into the event log, and gives it the one order in which it became known.
 *
 * <p>The rows of one key arrive in the log in the order of their sequence; {@code feedSeq} has no gap and
 * {@code loggedAt} grows, also with several instances on one database: the lock lets one of them move at a time.
 */
public final class Sequencer {
    /** {@code loggedAt} of a later batch is greater, even where the server's clock is set back. */
    private static final String MOVE = """
            with moved as (
              delete from outbox
              where id = any (array(select id from outbox order by id limit ?))
              returning id, event_id, topic, key, sequence, type, time, traceparent, payload, created_at),
            head as (
              select last_feed_seq, greatest(clock_timestamp(), last_logged_at + interval '1 microsecond') as now
              from event_log_head),
            logged as (
              insert into event_log (
                feed_seq, logged_at, event_id, topic, key, sequence, type, time, traceparent, payload, created_at)
              select head.last_feed_seq + row_number() over (order by moved.id), head.now,
                event_id, topic, key, sequence, type, time, traceparent, payload, created_at
              from moved cross join head
              returning feed_seq)
            update event_log_head
            set last_feed_seq = head.last_feed_seq + batch.size, last_logged_at = head.now
            from (select count(*) as size from logged) as batch, head
            where batch.size > 0
            returning batch.size
            """;

    private final Transactions transactions;
    private final int batchSize;

    /** Moves at most that many rows in one transaction. */
    public Sequencer(Transactions transactions, int batchSize) {
        this.transactions = transactions;
        this.batchSize = batchSize;
    }

    /** Moves one batch and answers how many rows it held. */
    public int moveBatch() {
        return transactions.inTransaction(connection -> {
            Locks.SEQUENCER.take(connection);
            return move(connection);
        });
    }

    private int move(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(MOVE)) {
            statement.setInt(1, batchSize);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }
}
