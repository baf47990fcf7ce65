package kz.ethnomediation.platform.outbox.quarkus;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import kz.ethnomediation.platform.outbox.OutboxConfig;
import kz.ethnomediation.platform.outbox.metrics.OutboxMetrics;
import kz.ethnomediation.platform.outbox.relay.Publisher;
import kz.ethnomediation.platform.outbox.relay.RelayThread;
import kz.ethnomediation.platform.outbox.relay.Sequencer;
import kz.ethnomediation.platform.outbox.transaction.Transactions;

/** The way out in a running service: one thread that sequences, one that publishes. */
@Singleton
class Relay {
    private final boolean enabled;
    private final OutboxMetrics metrics;
    private final Sequencer sequencer;
    private final Publisher publisher;
    private final RelayThread sequencing;
    private final RelayThread publishing;

    Relay(
            OutboxConfig config,
            Transactions transactions,
            OutboxMetrics metrics,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.enabled = config.relayEnabled();
        this.metrics = metrics;
        this.sequencer = new Sequencer(transactions, config.batchSize());
        this.publisher = new Publisher(transactions, kafka, config.source(), config.batchSize());
        this.sequencing = new RelayThread("outbox-sequencer", this::sequence, config.pollInterval());
        this.publishing = new RelayThread("outbox-publisher", this::publish, config.pollInterval());
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (enabled) {
            sequencing.start();
            publishing.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (enabled) {
            sequencing.close();
            publishing.close();
        }
        publisher.close();
    }

    /** Something may have been committed. */
    void wake() {
        sequencing.wake();
    }

    private int sequence() {
        metrics.refresh();
        var moved = sequencer.moveBatch();
        if (moved > 0) {
            publishing.wake();
        }
        return moved;
    }

    private int publish() {
        var published = publisher.publishBatch();
        metrics.published(published);
        return published;
    }
}
