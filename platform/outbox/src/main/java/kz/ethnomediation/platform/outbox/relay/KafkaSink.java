package kz.ethnomediation.platform.outbox.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends logged events to Kafka so that no event of a key is there before the one that precedes it.
 *
 * <p>One request per connection is under way at a time, and the producer is torn down inside the callback of the first
 * failure: what followed the failed record has not been sent, and nothing of it will be.
 */
final class KafkaSink implements EventSink {
    private final Map<String, Object> settings;
    private final String source;
    private @Nullable KafkaProducer<String, byte[]> producer;

    /** Sends with those connection settings, as that source. */
    KafkaSink(Map<String, Object> connection, String source) {
        this.settings = settings(connection);
        this.source = source;
    }

    @Override
    public void send(List<LoggedEvent> events) {
        var failure = new AtomicReference<Exception>();
        try {
            var sending = open();
            Callback callback = (_, exception) -> {
                if (exception != null && failure.compareAndSet(null, exception)) {
                    sending.close(Duration.ZERO);
                }
            };
            for (var event : events) {
                if (failure.get() != null) {
                    break;
                }
                var _ = sending.send(CloudEventRecord.of(event, source), callback);
            }
            sending.flush();
        } catch (KafkaException | IllegalStateException exception) {
            var _ = failure.compareAndSet(null, exception);
        }
        var first = failure.get();
        if (first != null) {
            close();
            throw new SendFailure(first);
        }
    }

    @Override
    public void close() {
        var open = producer;
        producer = null;
        if (open != null) {
            open.close(Duration.ZERO);
        }
    }

    private KafkaProducer<String, byte[]> open() {
        var open = producer;
        if (open == null) {
            open = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
            producer = open;
        }
        return open;
    }

    private static Map<String, Object> settings(Map<String, Object> connection) {
        var settings = new HashMap<String, Object>(Map.of(
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500,
                ProducerConfig.LINGER_MS_CONFIG, 0));
        settings.putAll(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        return settings;
    }

    /** Not everything was acknowledged; the log must be sent again from the stored position. */
    static final class SendFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private SendFailure(Exception cause) {
            super("Kafka did not take the batch", cause);
        }
    }
}
