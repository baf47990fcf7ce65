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
import kz.ethnomediation.platform.outbox.inbox.EventConsumer;
import kz.ethnomediation.platform.outbox.inbox.Inbox;
import kz.ethnomediation.platform.outbox.metrics.InboxMetrics;

/** The way in of a running service: one thread that reads the topics of all its handlers. */
@Singleton
class Listening {
    private final boolean enabled;
    private final EventConsumer consumer;

    Listening(
            OutboxConfig config,
            Inbox inbox,
            InboxMetrics metrics,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.enabled = config.consumerEnabled() && !inbox.topics().isEmpty();
        this.consumer = new EventConsumer(kafka, config.source(), inbox, metrics, config.longestRetryPause());
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (enabled) {
            consumer.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (enabled) {
            consumer.close();
        }
    }
}
