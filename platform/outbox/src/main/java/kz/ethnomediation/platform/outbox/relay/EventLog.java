package kz.ethnomediation.platform.outbox.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.platform.outbox.transaction.Transactions;

/** The append-only log of everything that left the service, read in its order. */
public final class EventLog {
    private static final String READ = "select " + LoggedEvent.COLUMNS
            + " from event_log where feed_seq > ? and feed_seq <= ? order by feed_seq limit ?";
    /** Moves the log's clock on: what is logged after this answer has a later {@code loggedAt}. */
    private static final String TICK = """
            update event_log_head set last_logged_at = greatest(clock_timestamp(), last_logged_at)
            returning last_feed_seq, last_logged_at
            """;
    /** A page ends at this many characters even where more rows were asked for. */
    private static final int PAGE_CHARACTERS = 8 << 20;

    private static final int FETCH_ROWS = 50;

    private final Transactions transactions;

    /** Reads the log of that database. */
    public EventLog(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A part of the log and how far the log goes.
     *
     * @param events what follows the asked place, in order, without a gap
     * @param head the last place at the time of the answer
     * @param asOf the log's clock: every event that is logged later has a greater {@code loggedAt}
     */
    public record Page(List<LoggedEvent> events, long head, Instant asOf) {
        /** A copy that nobody changes. */
        public Page {
            events = List.copyOf(events);
        }
    }

    /** Reads at most that many events after that place; fewer where they are large. */
    public Page page(long after, int limit) {
        var head = transactions.inTransaction(EventLog::tick);
        var events = transactions.inTransaction(connection -> read(connection, after, head.feedSeq(), limit));
        return new Page(events, head.feedSeq(), head.loggedAt());
    }

    static List<LoggedEvent> read(Connection connection, long after, long upTo, int limit) throws SQLException {
        try (var query = connection.prepareStatement(READ)) {
            query.setFetchSize(FETCH_ROWS);
            query.setLong(1, after);
            query.setLong(2, upTo);
            query.setInt(3, limit);
            try (var rows = query.executeQuery()) {
                var events = new ArrayList<LoggedEvent>();
                var characters = 0L;
                while (characters < PAGE_CHARACTERS && rows.next()) {
                    var event = LoggedEvent.of(rows);
                    characters += event.payload().length();
                    events.add(event);
                }
                return events;
            }
        }
    }

    /** The sequencer's lock: no batch whose time is already taken is still on its way while the clock is read. */
    private static Head tick(Connection connection) throws SQLException {
        Locks.SEQUENCER.take(connection);
        try (var statement = connection.prepareStatement(TICK);
                var rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("event_log_head is empty");
            }
            return new Head(
                    rows.getLong(1), rows.getObject(2, OffsetDateTime.class).toInstant());
        }
    }

    private record Head(long feedSeq, Instant loggedAt) {}
}
