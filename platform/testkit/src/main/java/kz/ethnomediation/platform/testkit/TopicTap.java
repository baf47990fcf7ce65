package kz.ethnomediation.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One topic from both ends: everything that was ever sent to it, and a way to send to it as a foreign service would. */
public final class TopicTap implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private final String topic;
    private final KafkaConsumer<String, String> consumer;
    private final KafkaProducer<String, String> producer;
    private final List<Event> heard = new ArrayList<>();

    /** One event as it stands on the topic; {@code headers} without the prefix {@code ce_}. */
    public record Event(UUID key, Map<String, String> headers, JsonNode data) {

        public Event {
            headers = Map.copyOf(headers);
        }

        /** The contract's full name. */
        public String type() {
            return headers.getOrDefault("type", "");
        }

        public long sequence() {
            return Long.parseLong(headers.getOrDefault("sequence", "0"));
        }
    }

    private TopicTap(String topic, Map<String, Object> connection) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(connection, new StringDeserializer(), new StringDeserializer());
        this.producer = new KafkaProducer<>(connection, new StringSerializer(), new StringSerializer());
    }

    /** Taps a topic from its first record on. */
    public static TopicTap of(KafkaEngine kafka, String topic) {
        var tap = new TopicTap(topic, Map.of("bootstrap.servers", kafka.bootstrapServers()));
        var partitions = tap.consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        tap.consumer.assign(partitions);
        tap.consumer.seekToBeginning(partitions);
        return tap;
    }

    /** What stands on the topic for one key by now, in its order; call it again until what is awaited is there. */
    public List<Event> heardOf(UUID key) {
        return heard().stream().filter(event -> event.key().equals(key)).toList();
    }

    /** All that stands on the topic by now, each key in its order; as long as a poll takes. */
    public List<Event> heard() {
        consumer.poll(A_MOMENT).forEach(sent -> {
            var headers = new TreeMap<String, String>();
            sent.headers()
                    .forEach(header -> headers.put(
                            header.key().replaceFirst("^ce_", ""), new String(header.value(), StandardCharsets.UTF_8)));
            heard.add(new Event(UUID.fromString(sent.key()), headers, read(sent.value())));
        });
        return List.copyOf(heard);
    }

    /** Sends one event and returns when the broker has it; {@code headers} without the prefix. */
    public void send(UUID key, Map<String, String> headers, Object data) {
        try {
            var sent = new ProducerRecord<>(topic, key.toString(), JSON.writeValueAsString(data));
            headers.forEach((name, value) -> sent.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
            var stored = producer.send(sent).get();
            if (!stored.hasOffset()) {
                throw new IllegalStateException("the broker did not keep the event");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
