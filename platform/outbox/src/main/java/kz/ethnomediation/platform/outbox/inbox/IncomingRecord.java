package kz.ethnomediation.platform.outbox.inbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka record as it came, unread: what is needed to try it again at any later time.
 *
 * @param topic the topic
 * @param partition the partition
 * @param offset the offset in the partition
 * @param key the key as text, empty where there is none
 * @param headers the headers as text, the last of each name
 * @param value the content's bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and the consumer hands the bytes over for good.
public record IncomingRecord(
        String topic, int partition, long offset, String key, Map<String, String> headers, byte @Nullable [] value) {
    /** A copy of the headers that nobody changes. */
    public IncomingRecord {
        headers = Map.copyOf(headers);
    }

    /** Takes a record as Kafka delivered it. */
    public static IncomingRecord of(ConsumerRecord<byte @Nullable [], byte @Nullable []> record) {
        var headers = new HashMap<String, String>();
        for (var header : record.headers()) {
            headers.put(header.key(), text(header.value()));
        }
        return new IncomingRecord(
                record.topic(), record.partition(), record.offset(), text(record.key()), headers, record.value());
    }

    /** NUL cannot be stored as text; such a header or key is unreadable anyway. */
    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }
}
