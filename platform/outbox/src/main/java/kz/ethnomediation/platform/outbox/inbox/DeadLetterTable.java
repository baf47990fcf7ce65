package kz.ethnomediation.platform.outbox.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.platform.outbox.DeadLetters.ParkedKey;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import kz.ethnomediation.platform.outbox.inbox.Reading.Place;
import org.jspecify.annotations.Nullable;

/** The records that one consumer could not take in, whole. */
final class DeadLetterTable {
    private static final String PARK = """
            insert into dead_letter (
              consumer, topic, key, kafka_partition, kafka_offset, headers, payload, failure, sequence, event_id)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String WAITING = "consumer = ? and topic = ? and key = ? and resolved_at is null";
    private static final String COLUMNS = "id, failure, kafka_partition, kafka_offset, headers::text, payload";
    private static final String AT = "select " + COLUMNS + " from dead_letter where " + WAITING + " and sequence = ?";
    private static final String NAMELESS =
            "select " + COLUMNS + " from dead_letter where " + WAITING + " and sequence is null order by id";
    private static final String SEQUENCES =
            "select sequence from dead_letter where " + WAITING + " and sequence = any (?)";
    private static final String COUNT = "select count(*), count(*) filter (where failure not in ('GAP', 'BEHIND'))"
            + " from dead_letter where " + WAITING;

    private static final String KEYS = """
            select topic, key, (array_agg(failure order by sequence nulls first))[1], count(*), min(parked_at)
            from dead_letter where consumer = ? and resolved_at is null
            group by topic, key order by min(parked_at) limit 1000
            """;

    private final String consumer;

    DeadLetterTable(String consumer) {
        this.consumer = consumer;
    }

    /** One parked record. */
    record Letter(long id, FailureClass failure, IncomingRecord record) {}

    /** How many records of a key wait, and how many of them failed rather than wait for another. */
    record Depth(long waiting, long failed) {}

    /** Parks a record; one that is parked already stays as it is. The place is null where the record names none. */
    void park(Connection connection, IncomingRecord record, @Nullable Place place, FailureClass failure)
            throws SQLException {
        try (var insert = connection.prepareStatement(PARK)) {
            key(insert, record.topic(), record.key());
            insert.setInt(4, record.partition());
            insert.setLong(5, record.offset());
            insert.setString(6, EventJson.write(record.headers()));
            insert.setBytes(7, record.value());
            insert.setString(8, failure.name());
            insert.setObject(9, place == null ? null : place.sequence(), Types.BIGINT);
            insert.setObject(10, place == null ? null : place.eventId());
            var _ = insert.executeUpdate();
        }
    }

    /** Which of these sequences are parked. */
    Set<Long> parked(Connection connection, Place place, List<Long> sequences) throws SQLException {
        try (var query = connection.prepareStatement(SEQUENCES)) {
            key(query, place.topic(), place.key());
            query.setArray(4, connection.createArrayOf("bigint", sequences.toArray()));
            try (var rows = query.executeQuery()) {
                var parked = new HashSet<Long>();
                while (rows.next()) {
                    parked.add(rows.getLong(1));
                }
                return parked;
            }
        }
    }

    /** The parked record of that sequence. */
    Optional<Letter> at(Connection connection, String topic, String key, long sequence) throws SQLException {
        try (var query = connection.prepareStatement(AT)) {
            key(query, topic, key);
            query.setLong(4, sequence);
            return letters(query, topic, key).stream().findFirst();
        }
    }

    /** The parked records that name no place, in the order in which they came. */
    List<Letter> nameless(Connection connection, String topic, String key) throws SQLException {
        try (var query = connection.prepareStatement(NAMELESS)) {
            key(query, topic, key);
            return letters(query, topic, key);
        }
    }

    Depth depth(Connection connection, String topic, String key) throws SQLException {
        try (var query = connection.prepareStatement(COUNT)) {
            key(query, topic, key);
            try (var rows = query.executeQuery()) {
                return rows.next() ? new Depth(rows.getLong(1), rows.getLong(2)) : new Depth(0, 0);
            }
        }
    }

    /** The keys that hold records back, oldest first. */
    List<ParkedKey> parkedKeys(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(KEYS)) {
            query.setString(1, consumer);
            try (var rows = query.executeQuery()) {
                var keys = new ArrayList<ParkedKey>();
                while (rows.next()) {
                    keys.add(new ParkedKey(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getLong(4),
                            rows.getObject(5, OffsetDateTime.class).toInstant()));
                }
                return keys;
            }
        }
    }

    void reclassify(Connection connection, long id, FailureClass failure) throws SQLException {
        try (var update = connection.prepareStatement("update dead_letter set failure = ? where id = ?")) {
            update.setString(1, failure.name());
            update.setLong(2, id);
            var _ = update.executeUpdate();
        }
    }

    boolean resolve(Connection connection, long id) throws SQLException {
        try (var update =
                connection.prepareStatement("update dead_letter set resolved_at = clock_timestamp() where id = ?")) {
            update.setLong(1, id);
            return update.executeUpdate() == 1;
        }
    }

    private void key(PreparedStatement statement, String topic, String key) throws SQLException {
        statement.setString(1, consumer);
        statement.setString(2, topic);
        statement.setString(3, key);
    }

    private static List<Letter> letters(PreparedStatement query, String topic, String key) throws SQLException {
        try (var rows = query.executeQuery()) {
            var letters = new ArrayList<Letter>();
            while (rows.next()) {
                letters.add(letter(rows, topic, key));
            }
            return letters;
        }
    }

    private static Letter letter(ResultSet row, String topic, String key) throws SQLException {
        var record = new IncomingRecord(
                topic, row.getInt(3), row.getLong(4), key, EventJson.readTexts(row.getString(5)), row.getBytes(6));
        return new Letter(row.getLong(1), FailureClass.valueOf(row.getString(2)), record);
    }
}
