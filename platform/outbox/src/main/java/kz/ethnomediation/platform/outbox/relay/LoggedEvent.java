package kz.ethnomediation.platform.outbox.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the event log.
 *
 * @param feedSeq its place in the log, from 1, without a gap
 * @param loggedAt when it entered the log; it never goes back
 * @param id the event's id
 * @param topic the Kafka topic
 * @param key the aggregate's id
 * @param sequence the aggregate's own count
 * @param type the contract's full name
 * @param time when the writer recorded it
 * @param traceparent the trace in which it was written
 * @param payload the content as JSON
 */
public record LoggedEvent(
        long feedSeq,
        Instant loggedAt,
        UUID id,
        String topic,
        String key,
        long sequence,
        String type,
        Instant time,
        @Nullable String traceparent,
        String payload) {
    static final String COLUMNS =
            "feed_seq, logged_at, event_id, topic, key, sequence, type, time, traceparent, payload::text";

    static LoggedEvent of(ResultSet row) throws SQLException {
        return new LoggedEvent(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getString(9),
                row.getString(10));
    }
}
