package kz.ethnomediation.platform.outbox.proof;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.ethnomediation.platform.outbox.OutboxDatabase;
import kz.ethnomediation.platform.outbox.Probe;
import kz.ethnomediation.platform.testkit.KafkaEngine;
import org.junit.jupiter.api.Test;

/** A broker that is away: writers do not notice, the log goes on, and the backlog leaves in order when it is back. */
class BrokerOutageIT {
    private static final int EVENTS = 1_500;
    private static final int KEYS = 10;

    private final OutboxDatabase database = OutboxDatabase.create();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void letsWritersCommitAndDrainsInOrderWhenItReturns() {
        database.asOwner(Writer.TABLE);
        try (var kafka = KafkaEngine.start();
                var relay = new RunningRelay(database.transactions(), kafka.bootstrapServers())) {
            // Given
            kafka.createTopics(List.of("outage"), 6);
            var writer = new Writer(database.transactions(), "outage");
            var _ = write(writer, relay);
            await().until(() -> unpublished() == 0);
            var withBroker = write(writer, relay);
            // When
            var inTheMiddle = CompletableFuture.supplyAsync(() -> write(writer, relay));
            kafka.stop();
            var _ = inTheMiddle.join();
            var published = position();
            var withoutBroker = write(writer, relay);
            // Then
            await().until(() -> database.number("select count(*) from outbox") == 0);
            assertThat(acknowledged).hasSize(4 * EVENTS);
            assertThat(position()).isEqualTo(published);
            assertThat(unpublished()).isGreaterThanOrEqualTo(EVENTS);
            System.out.printf(
                    "Commits per second without the broker to with it: %.2f%n",
                    (double) withBroker.toNanos() / withoutBroker.toNanos());
            // When
            kafka.resume();
            // Then
            await().until(() -> unpublished() == 0);
            var topic = TopicReader.published(TopicReader.records(kafka.bootstrapServers(), "outage"));
            assertThat(DeliveryChecker.check(acknowledged, History.stored(database), topic))
                    .isEmpty();
        }
    }

    @Test
    void startsWithABrokerThatIsNotThereYet() {
        database.asOwner(Writer.TABLE);
        try (var kafka = KafkaEngine.start()) {
            // Given
            kafka.createTopics(List.of("late"), 6);
            kafka.stop();
            var writer = new Writer(database.transactions(), "late");
            try (var relay = new RunningRelay(database.transactions(), kafka.bootstrapServers())) {
                var _ = write(writer, relay);
                assertThat(position()).isZero();
                // When
                kafka.resume();
                // Then
                await().until(() -> unpublished() == 0);
            }
            var topic = TopicReader.published(TopicReader.records(kafka.bootstrapServers(), "late"));
            assertThat(DeliveryChecker.check(acknowledged, History.stored(database), topic))
                    .isEmpty();
        }
    }

    private Duration write(Writer writer, RunningRelay relay) {
        var next = new AtomicInteger();
        var start = System.nanoTime();
        var threads = IntStream.range(0, 4)
                .mapToObj(_ -> Thread.ofPlatform().start(() -> writeUntil(next, writer, relay)))
                .toList();
        threads.forEach(BrokerOutageIT::join);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void writeUntil(AtomicInteger next, Writer writer, RunningRelay relay) {
        for (var number = next.getAndIncrement(); number < EVENTS; number = next.getAndIncrement()) {
            acknowledged.add(writer.write(Probe.key(number % KEYS)));
            relay.wake();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    private long position() {
        return database.number("select last_feed_seq from publisher_position");
    }

    private long unpublished() {
        return database.number("select count(*) from outbox")
                + database.number("select last_feed_seq from event_log_head")
                - position();
    }
}
