package kz.ethnomediation.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaEngineIT {
    @Test
    void keepsRecordsOverAStop() throws ExecutionException, InterruptedException {
        try (var engine = KafkaEngine.start(KafkaEngine.Options.temporary())) {
            // Given
            engine.createTopics(List.of("kept"), 1);
            engine.createTopics(List.of("kept"), 1);
            try (var producer = new KafkaProducer<>(
                    Map.<String, Object>of("bootstrap.servers", engine.bootstrapServers()),
                    new StringSerializer(),
                    new StringSerializer())) {
                var _ = producer.send(new ProducerRecord<>("kept", "key", "value"))
                        .get();
            }
            // When
            engine.stop();
            engine.resume();
            // Then
            try (var consumer = new KafkaConsumer<>(
                    Map.<String, Object>of(
                            "bootstrap.servers", engine.bootstrapServers(),
                            "group.id", "reader",
                            "auto.offset.reset", "earliest"),
                    new StringDeserializer(),
                    new StringDeserializer())) {
                consumer.subscribe(List.of("kept"));
                var records = consumer.poll(Duration.ofSeconds(30));
                assertThat(records)
                        .singleElement()
                        .satisfies(record -> assertThat(record.value()).isEqualTo("value"));
            }
        }
    }
}
