package kz.ethnomediation.platform.subjects;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;
import kz.ethnomediation.platform.outbox.OutboxConfig;
import org.jspecify.annotations.Nullable;

/**
 * Tells what this service has answered. Each service's answer to a request is a key of its own with one event: several services
 * write this topic, and none could count the others' events.
 */
@Singleton
class OutboxAnswers {

    private final Outbox outbox;
    private final String service;

    OutboxAnswers(Outbox outbox, OutboxConfig config) {
        this.outbox = outbox;
        this.service = config.source();
    }

    /** The data of subject.request-applied and .request-blocked, version 1. */
    record Data(UUID requestId, String service, @Nullable Obstacle obstacle, Instant recordedAt) {}

    /** Publishes in the current transaction. */
    void publish(UUID requestId, SubjectAnswer answer, Instant now) {
        outbox.append(event(requestId, service, answer, now));
    }

    static NewEvent event(UUID requestId, String service, SubjectAnswer answer, Instant now) {
        var key = UUID.nameUUIDFromBytes((service + " " + requestId).getBytes(StandardCharsets.UTF_8));
        return switch (answer) {
            case SubjectAnswer.Applied() ->
                new NewEvent(
                        SubjectEventsConsumer.TOPIC,
                        key,
                        1,
                        SubjectEventsConsumer.APPLIED,
                        now,
                        new Data(requestId, service, null, now));
            case SubjectAnswer.Blocked(var obstacle) ->
                new NewEvent(
                        SubjectEventsConsumer.TOPIC,
                        key,
                        1,
                        SubjectEventsConsumer.BLOCKED,
                        now,
                        new Data(requestId, service, obstacle, now));
        };
    }
}
