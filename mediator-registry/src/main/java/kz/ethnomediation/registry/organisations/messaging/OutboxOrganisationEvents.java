package kz.ethnomediation.registry.organisations.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;
import kz.ethnomediation.registry.organisations.OrganisationEvent;
import kz.ethnomediation.registry.organisations.OrganisationEvents;

/** Translates what happened to an organisation into the contracts of {@code ethnomediation.organisation-events}. */
@ApplicationScoped
class OutboxOrganisationEvents implements OrganisationEvents {

    static final String TOPIC = "ethnomediation.organisation-events";

    private final Outbox outbox;

    OutboxOrganisationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(OrganisationEvent event) {
        outbox.append(translated(event));
    }

    static NewEvent translated(OrganisationEvent event) {
        var type = switch (event.type()) {
            case OPENED -> "kz.ethnomediation.organisation.opened.v1";
            case RENAMED -> "kz.ethnomediation.organisation.renamed.v1";
            case CLOSED -> "kz.ethnomediation.organisation.closed.v1";
            case CORRECTED -> "kz.ethnomediation.organisation.corrected.v1";
        };
        return new NewEvent(
                TOPIC,
                event.organisation().id().value(),
                event.sequence(),
                type,
                event.change().recordedAt(),
                OrganisationEventData.of(event));
    }
}
