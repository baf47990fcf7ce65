package kz.ethnomediation.registry.reference.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;
import kz.ethnomediation.registry.reference.ListEvents;
import kz.ethnomediation.registry.reference.Publication;

/** Translates a publication into the contract of {@code ethnomediation.reference-events}. */
@ApplicationScoped
class OutboxListEvents implements ListEvents {

    static final String TOPIC = "ethnomediation.reference-events";

    private static final String TYPE = "kz.ethnomediation.reference.list-published.v1";

    private final Outbox outbox;

    OutboxListEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(Publication publication) {
        outbox.append(translated(publication));
    }

    static NewEvent translated(Publication publication) {
        return new NewEvent(
                TOPIC,
                publication.list().name(),
                publication.sequence(),
                TYPE,
                publication.at(),
                ListPublished.of(publication));
    }
}
