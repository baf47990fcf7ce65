package kz.ethnomediation.intake.subjects.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.intake.subjects.RequestEvents;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;
import kz.ethnomediation.platform.subjects.RequestKind;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/** Puts a request into the outbox: its id and kind; whom it is about, each service fetches. */
@ApplicationScoped
class OutboxRequestEvents implements RequestEvents {

    static final String TOPIC = "ethnomediation.subject-events";

    private final Outbox outbox;

    OutboxRequestEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The data of subject.requested, version 1. */
    record Data(UUID requestId, RequestKind kind, Instant recordedAt) {}

    @Override
    public void requested(SubjectRequest request) {
        outbox.append(translated(request));
    }

    static NewEvent translated(SubjectRequest request) {
        return new NewEvent(
                TOPIC,
                request.id(),
                1,
                "kz.ethnomediation.subject.requested.v1",
                request.requestedAt(),
                new Data(request.id(), request.kind(), request.requestedAt()));
    }
}
