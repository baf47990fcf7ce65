package kz.ethnomediation.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that is to leave the service when the current transaction commits.
 *
 * @param topic the Kafka topic
 * @param key the aggregate's id; events of one key keep their order
 * @param sequence the aggregate's own count of its events in this topic, from 1, without a gap
 * @param type the contract's full name, such as {@code kz.ethnomediation.appeal.registered.v1}
 * @param time when the writer recorded it
 * @param data a record that is serialised to JSON; ids, codes, times and counts only
 */
public record NewEvent(String topic, UUID key, long sequence, String type, Instant time, Object data) {}
