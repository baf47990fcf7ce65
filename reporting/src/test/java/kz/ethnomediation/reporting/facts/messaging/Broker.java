package kz.ethnomediation.reporting.facts.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import kz.ethnomediation.reporting.ReportingStand;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plays the owners: sends golden examples, changed where a test needs it, as CloudEvents in binary mode. */
final class Broker implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicLong FEED = new AtomicLong();

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    ReportingStand.running().kafka().bootstrapServers(),
                    ProducerConfig.ACKS_CONFIG,
                    "all"),
            new StringSerializer(),
            new ByteArraySerializer());
    private final Map<String, Long> sequences = new HashMap<>();

    /** The golden example of {@code type} about {@code key}, with these members instead of its own. */
    ProducerRecord<String, byte[]> event(String type, UUID key, Map<String, String> members) {
        var topic = "ethnomediation." + type.substring(0, type.indexOf('.')) + "-events";
        var data = example(type);
        data.put(type.startsWith("mediator") ? "mediatorId" : "appealId", key.toString());
        members.forEach(data::put);
        var record = new ProducerRecord<>(topic, key.toString(), data.toString().getBytes(StandardCharsets.UTF_8));
        attributes(type, key.toString(), sequences.merge(topic + key, 1L, Long::sum))
                .forEach((name, value) -> {
                    var ignored = record.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8));
                });
        var ignored = record.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
        return record;
    }

    /** The golden count, of that quarter. */
    void sendCounted(String quarter) {
        var type = "demographics.counted.v1";
        var data = example(type).put("quarter", quarter);
        var record = new ProducerRecord<>(
                "ethnomediation.demographic-events", quarter, data.toString().getBytes(StandardCharsets.UTF_8));
        attributes(type, quarter, 1).forEach((name, value) -> {
            var ignored = record.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8));
        });
        send(record);
    }

    void send(String type, UUID key, Map<String, String> members) {
        send(event(type, key, members));
    }

    void send(ProducerRecord<String, byte[]> record) {
        try {
            var ignored = producer.send(record).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private static Map<String, String> attributes(String type, String key, long sequence) {
        var now = Instant.now().toString();
        return Map.ofEntries(
                Map.entry("specversion", "1.0"),
                Map.entry("id", UUID.randomUUID().toString()),
                Map.entry("type", "kz.ethnomediation." + type),
                Map.entry("source", "/owner-of-" + type.substring(0, type.indexOf('.'))),
                Map.entry("subject", key),
                Map.entry("time", now),
                Map.entry("dataschema", "urn:ethnomediation:contracts:events:" + type),
                Map.entry("sequence", Long.toString(sequence)),
                Map.entry("partitionkey", key),
                Map.entry("feedseq", Long.toString(FEED.incrementAndGet())),
                Map.entry("loggedat", now));
    }

    private static ObjectNode example(String type) {
        var file = "/contracts/events/" + type + ".example.json";
        try (var stream = Broker.class.getResourceAsStream(file)) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(stream, file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
