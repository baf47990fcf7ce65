package kz.ethnomediation.registry.mediators.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;
import kz.ethnomediation.registry.mediators.MediatorEvent;
import kz.ethnomediation.registry.mediators.MediatorEvent.StatusTaken;
import kz.ethnomediation.registry.mediators.MediatorEvents;
import kz.ethnomediation.registry.mediators.MediatorStatus;

/** Translates what happened to a mediator into the contracts of {@code ethnomediation.mediator-events}. */
@ApplicationScoped
class OutboxMediatorEvents implements MediatorEvents {

    static final String TOPIC = "ethnomediation.mediator-events";

    private final Outbox outbox;

    OutboxMediatorEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(MediatorEvent event) {
        outbox.append(
                switch (event) {
                    case StatusTaken taken -> translated(taken);
                });
    }

    static NewEvent translated(StatusTaken taken) {
        return new NewEvent(
                TOPIC,
                taken.mediator().value(),
                taken.sequence(),
                type(taken.change().status()),
                taken.change().recordedAt(),
                MediatorStatusTaken.of(taken));
    }

    private static String type(MediatorStatus status) {
        return switch (status) {
            case CANDIDATE -> "kz.ethnomediation.mediator.registered.v1";
            case ACTIVE -> "kz.ethnomediation.mediator.activated.v1";
            case SUSPENDED -> "kz.ethnomediation.mediator.suspended.v1";
            case EXCLUDED -> "kz.ethnomediation.mediator.excluded.v1";
        };
    }
}
