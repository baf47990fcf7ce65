package kz.ethnomediation.platform.outbox.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.inbox.Reading.Place;

/** What one consumer has taken in: the events, and how far each key has come. */
final class InboxTable {
    private static final String LOCK = """
            insert into inbox_position as known (consumer, topic, key, last_sequence) values (?, ?, ?, 0)
            on conflict (consumer, topic, key) do update set last_sequence = known.last_sequence
            returning last_sequence
            """;
    private static final String ADVANCE =
            "update inbox_position set last_sequence = ? where consumer = ? and topic = ? and key = ?";
    private static final String TAKE = "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing";

    private final String consumer;

    InboxTable(String consumer) {
        this.consumer = consumer;
    }

    /** Locks the key until the transaction ends, and answers the last sequence that took effect. */
    long lock(Connection connection, String topic, String key) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, consumer);
            statement.setString(2, topic);
            statement.setString(3, key);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("inbox_position answered no row");
                }
                return rows.getLong(1);
            }
        }
    }

    /** Moves the key on. */
    void advance(Connection connection, Place place) throws SQLException {
        try (var update = connection.prepareStatement(ADVANCE)) {
            update.setLong(1, place.sequence());
            update.setString(2, consumer);
            update.setString(3, place.topic());
            update.setString(4, place.key());
            var _ = update.executeUpdate();
        }
    }

    /** Notes the event as taken in; false where it already was. */
    boolean take(Connection connection, UUID eventId) throws SQLException {
        try (var insert = connection.prepareStatement(TAKE)) {
            insert.setString(1, consumer);
            insert.setObject(2, eventId);
            return insert.executeUpdate() == 1;
        }
    }
}
