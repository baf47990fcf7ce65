package kz.ethnomediation.platform.subjects;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;

/** Hears of requests, which become tasks, and of answers, which are handed to whoever watches them. */
@Singleton
class SubjectEventsConsumer implements EventHandler {

    static final String TOPIC = "ethnomediation.subject-events";
    static final String APPLIED = "kz.ethnomediation.subject.request-applied.v1";
    static final String BLOCKED = "kz.ethnomediation.subject.request-blocked.v1";

    private static final String REQUESTED = "kz.ethnomediation.subject.requested.v1";

    private final Tasks tasks;
    private final List<AnswerWatcher> watchers;
    private final InstantSource clock;

    SubjectEventsConsumer(Tasks tasks, @All List<AnswerWatcher> watchers, InstantSource clock) {
        this.tasks = tasks;
        this.watchers = watchers;
        this.clock = clock;
    }

    /** What is used of a request's event. */
    record Requested(UUID requestId, String kind, Instant recordedAt) {}

    /** What is used of an answer. */
    record Answered(UUID requestId, String service, Instant recordedAt) {}

    /** What is used of a refusal. */
    record Refused(Obstacle obstacle) {}

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.type()) {
            case REQUESTED -> {
                var asked = event.dataAs(Requested.class);
                tasks.add(asked.requestId(), asked.kind(), asked.recordedAt(), clock.instant());
            }
            case APPLIED -> tell(event, new SubjectAnswer.Applied());
            case BLOCKED ->
                tell(
                        event,
                        new SubjectAnswer.Blocked(event.dataAs(Refused.class).obstacle()));
            default -> {}
        }
    }

    private void tell(ReceivedEvent event, SubjectAnswer answer) {
        var answered = event.dataAs(Answered.class);
        watchers.forEach(
                watcher -> watcher.answered(answered.requestId(), answered.service(), answer, answered.recordedAt()));
    }
}
