package kz.ethnomediation.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An event that is to leave the service when the current transaction commits.
 *
 * @param topic the Kafka topic
 * @param key what names the aggregate: its id, or a code such as {@code 2026-Q3}; events of one key keep their order
 * @param sequence the aggregate's own count of its events in this topic, from 1, without a gap
 * @param type the contract's full name, such as {@code kz.ethnomediation.appeal.registered.v1}
 * @param time when the writer recorded it
 * @param data a record that is serialised to JSON; ids, codes, times and counts only
 */
public record NewEvent(String topic, String key, long sequence, String type, Instant time, Object data) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

    public NewEvent {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("a key is an id or a code");
        }
    }

    /** Of an aggregate that is named by its id. */
    public NewEvent(String topic, UUID key, long sequence, String type, Instant time, Object data) {
        this(topic, key.toString(), sequence, type, time, data);
    }
}
