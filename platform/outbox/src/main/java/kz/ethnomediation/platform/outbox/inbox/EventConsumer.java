package kz.ethnomediation.platform.outbox.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.platform.outbox.failure.FailureSummary;
import kz.ethnomediation.platform.outbox.metrics.InboxMetrics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the topics of one service and offers every record to its inbox, partition by partition, in order.
 *
 * <p>An offset is committed after its record has come to an outcome in the database. In an outage the partition rests at
 * the record and is tried again, while the consumer goes on polling: it keeps its place in the group, and the other
 * partitions flow.
 */
public final class EventConsumer implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration RESTART_PAUSE = Duration.ofSeconds(1);
    private static final Duration COMMIT_TIME = Duration.ofSeconds(5);
    private static final Duration STOP_TIME = Duration.ofSeconds(10);
    /** Far below {@code max.poll.interval.ms}: what is left of a batch after this time is read again. */
    private static final Duration BATCH_TIME = Duration.ofSeconds(60);

    private final Map<String, Object> settings;
    private final Inbox inbox;
    private final InboxMetrics metrics;
    private final PartitionRetries retries;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> open;

    /** Reads for that group, with those Kafka settings; an outage is retried at the latest after the longest pause. */
    public EventConsumer(
            Map<String, Object> kafka, String group, Inbox inbox, InboxMetrics metrics, Duration longestPause) {
        this.settings = settings(kafka, group);
        this.inbox = inbox;
        this.metrics = metrics;
        this.retries = new PartitionRetries(longestPause);
        this.thread = new Thread(this::run, "event-consumer");
        this.thread.setDaemon(true);
    }

    /** Starts the thread. */
    public void start() {
        thread.start();
    }

    /** Ends after the record under way, within a bound. */
    @Override
    public void close() {
        running = false;
        var consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            if (!thread.join(STOP_TIME)) {
                thread.interrupt();
            }
        } catch (InterruptedException interruption) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (running) {
            try (var consumer =
                    new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                open = consumer;
                consumer.subscribe(inbox.topics(), new LostPartitions(retries));
                while (running) {
                    turn(consumer);
                }
            } catch (WakeupException stop) {
                return;
            } catch (RuntimeException | Error failure) { // A thread that ends would end in silence.
                LOG.warnf("Consumer starts again: %s", FailureSummary.of(failure));
                rest();
            }
        }
    }

    private void turn(KafkaConsumer<byte[], byte[]> consumer) {
        var resting = new HashSet<>(consumer.assignment());
        resting.retainAll(retries.resting());
        consumer.resume(consumer.paused());
        consumer.pause(resting);
        var records = consumer.poll(POLL);
        var deadline = System.nanoTime() + BATCH_TIME.toNanos();
        var done = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : records.partitions()) {
            var next = take(partition, records.records(partition), deadline);
            if (next != records.records(partition).getLast().offset() + 1) {
                consumer.seek(partition, next);
            }
            done.put(partition, new OffsetAndMetadata(next));
        }
        commit(consumer, done);
    }

    /** Takes records in until one meets an outage or time is up, and answers the offset that is to be read next. */
    private long take(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records, long deadline) {
        for (var record : records) {
            if (!running || System.nanoTime() - deadline > 0) {
                return record.offset();
            }
            try {
                inbox.accept(IncomingRecord.of(record));
                retries.succeeded(partition);
            } catch (RuntimeException | Error outage) {
                var pause = retries.failed(partition);
                metrics.outage(partition.topic());
                LOG.warnf(
                        "%s rests %d ms at offset %d: %s",
                        partition, pause.toMillis(), record.offset(), FailureSummary.of(outage));
                return record.offset();
            }
        }
        return records.getLast().offset() + 1;
    }

    /** A commit that fails costs a second delivery, which the inbox drops. */
    private static void commit(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, OffsetAndMetadata> offsets) {
        if (offsets.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(offsets, COMMIT_TIME);
        } catch (WakeupException stop) {
            throw stop;
        } catch (KafkaException failure) {
            LOG.infof("Offsets not committed: %s", FailureSummary.of(failure));
        }
    }

    private void rest() {
        try {
            Thread.sleep(RESTART_PAUSE);
        } catch (InterruptedException interruption) {
            running = false;
        }
    }

    private static Map<String, Object> settings(Map<String, Object> kafka, String group) {
        var settings = new HashMap<String, Object>(Map.of(
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false));
        settings.putAll(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return settings;
    }
}
