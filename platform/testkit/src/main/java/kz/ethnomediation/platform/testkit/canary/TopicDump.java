package kz.ethnomediation.platform.testkit.canary;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.ethnomediation.platform.testkit.canary.CanaryWatch.Place;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Everything that stands on a broker's topics: keys, headers and payloads as text. */
final class TopicDump {

    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private TopicDump() {}

    /** Reads every topic from its first record to its last of now. */
    static void into(CanaryWatch watch, String bootstrapServers) {
        var bytes = new ByteArrayDeserializer();
        try (var consumer =
                new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", bootstrapServers), bytes, bytes)) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(Collection::stream)
                    .filter(partition -> !partition.topic().startsWith("__"))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(A_MOMENT).forEach(sent -> watch.saw(Place.TOPICS, line(sent)));
            }
        }
    }

    static String line(ConsumerRecord<byte[], byte[]> sent) {
        var headers = StreamSupport.stream(sent.headers().spliterator(), false)
                .map(TopicDump::text)
                .collect(Collectors.joining(" "));
        return "%s key=%s %s %s".formatted(sent.topic(), text(sent.key()), headers, text(sent.value()));
    }

    private static String text(Header header) {
        return header.key() + "=" + text(header.value());
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8).replace('\n', ' ');
    }
}
