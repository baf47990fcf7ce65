package kz.ethnomediation.platform.outbox.inbox;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.outbox.Engines;
import kz.ethnomediation.platform.outbox.OutboxDatabase;
import kz.ethnomediation.platform.outbox.Probe;
import kz.ethnomediation.platform.outbox.metrics.InboxMetrics;
import kz.ethnomediation.platform.outbox.proof.BoundTransactions;
import kz.ethnomediation.platform.outbox.proof.CountingHandler;
import kz.ethnomediation.platform.outbox.proof.DeliveryChecker;
import kz.ethnomediation.platform.outbox.proof.Published;
import kz.ethnomediation.platform.outbox.proof.RunningRelay;
import kz.ethnomediation.platform.outbox.proof.TopicReader;
import kz.ethnomediation.platform.outbox.proof.Writer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way, from a writer's commit through a real broker to the effect. */
class EventConsumerIT {
    private static final int PARTITIONS = 3;
    private static final int KEYS = 12;

    private final String topic = Engines.name("consumed");
    private final String group = Engines.name("reader");
    private final OutboxDatabase database = OutboxDatabase.create();
    private final BoundTransactions transactions = new BoundTransactions(database.transactions());
    private final CountingHandler handler = new CountingHandler(topic, transactions);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final List<String> written = new ArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeEach
    void prepare() {
        database.asOwner(Writer.TABLE);
        database.asOwner(CountingHandler.TABLE);
        Engines.kafka().createTopics(List.of(topic), PARTITIONS);
        open.add(new RunningRelay(database.transactions(), Engines.kafka().bootstrapServers()));
    }

    @AfterEach
    void stop() throws Exception {
        for (var closeable : open.reversed()) {
            closeable.close();
        }
    }

    @Test
    void hasNoSecondEffectWhenItIsStartedAgainFromAnOldOffset() throws ExecutionException, InterruptedException {
        // Given
        write(10);
        var consumer = consume();
        awaitEffects();
        consumer.close();
        rewind();
        // When
        var _ = consume();
        await().until(() -> count("DUPLICATE") >= written.size());
        write(1);
        // Then
        awaitEffects();
        assertOnceAndInOrder();
    }

    @Test
    void triesAnOutageAgainInPlaceWhileOtherPartitionsFlow() {
        // Given
        handler.interrupt(Probe.key(0) + " 1");
        write(3);
        // When
        var _ = consume();
        // Then
        await().until(() -> effects().size() >= eventsOfOtherPartitions());
        await().until(() -> registry.counter("inbox.outages", "topic", topic).count() >= 3);
        assertThat(effects()).noneMatch(event -> event.startsWith(Probe.key(0).toString()));
        handler.heal();
        awaitEffects();
        assertOnceAndInOrder();
        assertThat(database.number("select count(*) from dead_letter")).isZero();
    }

    @Test
    void parksOneKeyAndUnreadableBytesWhileEveryOtherKeyFlows() throws ExecutionException, InterruptedException {
        // Given
        handler.fail(Probe.key(0) + " 2");
        try (var producer = new KafkaProducer<>(kafka(), new StringSerializer(), new StringSerializer())) {
            var _ = producer.send(new ProducerRecord<>(topic, "stranger", "\0{"))
                    .get();
        }
        write(3);
        // When
        var inbox = inbox();
        var _ = consume(inbox);
        // Then
        await().until(() -> effects().size() == written.size() - 2);
        assertThat(inbox.parked())
                .extracting(parked -> parked.key() + " " + parked.failure() + " " + parked.events())
                .containsExactlyInAnyOrder("stranger UNREADABLE 1", Probe.key(0) + " HANDLER_FAILED 2");
        handler.heal();
        assertThat(inbox.redrive(topic, Probe.key(0).toString()).taken()).isEqualTo(2);
        assertOnceAndInOrder();
    }

    @Test
    void sharesATopicAmongInstancesThatComeAndGo() {
        // Given
        var first = consume();
        write(10);
        // When
        var second = consume();
        write(10);
        await().until(() -> effects().size() > 15 * KEYS);
        first.close();
        write(10);
        awaitEffects();
        var _ = consume();
        write(10);
        second.close();
        // Then
        awaitEffects();
        assertOnceAndInOrder();
    }

    private Inbox inbox() {
        return new Inbox(transactions, group, Probe.CONTRACTS, List.of(handler), new InboxMetrics(registry));
    }

    private EventConsumer consume() {
        return consume(inbox());
    }

    private EventConsumer consume(Inbox inbox) {
        var consumer = new EventConsumer(kafka(), group, inbox, new InboxMetrics(registry), Duration.ofMillis(200));
        open.add(consumer);
        consumer.start();
        return consumer;
    }

    private void write(int rounds) {
        var writer = new Writer(database.transactions(), topic);
        for (var round = 0; round < rounds; round++) {
            for (var key = 0; key < KEYS; key++) {
                written.add(writer.write(Probe.key(key)));
            }
        }
    }

    private void rewind() throws ExecutionException, InterruptedException {
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition = 0; partition < PARTITIONS; partition++) {
            offsets.put(new TopicPartition(topic, partition), new OffsetAndMetadata(0));
        }
        try (var admin = Admin.create(kafka())) {
            var _ = admin.alterConsumerGroupOffsets(group, offsets).all().get();
        }
    }

    /** As soon as all is published: what stands in another partition than the key that meets the outage. */
    private int eventsOfOtherPartitions() {
        var records = TopicReader.records(Engines.kafka().bootstrapServers(), topic);
        var halted = records.stream()
                .filter(record -> record.key().equals(Probe.key(0).toString()))
                .map(record -> record.partition())
                .collect(Collectors.toUnmodifiableSet());
        return records.size() < written.size()
                ? Integer.MAX_VALUE
                : (int) records.stream()
                        .filter(record -> !halted.contains(record.partition()))
                        .count();
    }

    private void awaitEffects() {
        await().until(() -> effects().size() >= written.size());
    }

    private void assertOnceAndInOrder() {
        var effects = effects();
        assertThat(effects).doesNotHaveDuplicates();
        var inOrder = effects.stream()
                .map(event -> event.split(" "))
                .map(parts -> new Published(parts[0], Long.parseLong(parts[1]), 0))
                .toList();
        var committed = new HashSet<>(written);
        assertThat(DeliveryChecker.check(committed, committed, inOrder)).isEmpty();
    }

    private List<String> effects() {
        return CountingHandler.effects(database);
    }

    private double count(String outcome) {
        return registry.counter("inbox.records", "topic", topic, "outcome", outcome)
                .count();
    }

    private static Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", Engines.kafka().bootstrapServers());
    }
}
