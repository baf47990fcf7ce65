package kz.ethnomediation.registry.withdrawals.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;
import kz.ethnomediation.registry.withdrawals.AccessEvent;
import kz.ethnomediation.registry.withdrawals.AccessEvents;

/** Translates what happened to a person's access into the contracts of {@code ethnomediation.access-events}. */
@ApplicationScoped
class OutboxAccessEvents implements AccessEvents {

    static final String TOPIC = "ethnomediation.access-events";

    private final Outbox outbox;

    OutboxAccessEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(AccessEvent event) {
        outbox.append(translated(event));
    }

    static NewEvent translated(AccessEvent event) {
        var withdrawal = event.withdrawal();
        var ground = event instanceof AccessEvent.Withdrawn ? withdrawal.ground() : null;
        var at = switch (event) {
            case AccessEvent.Withdrawn _ -> withdrawal.at();
            case AccessEvent.Restored restored -> restored.restoration().at();
        };
        var type = switch (event) {
            case AccessEvent.Withdrawn _ -> "kz.ethnomediation.access.withdrawn.v1";
            case AccessEvent.Restored _ -> "kz.ethnomediation.access.restored.v1";
        };
        return new NewEvent(
                TOPIC, withdrawal.user(), event.sequence(), type, at, AccessEventData.of(withdrawal, ground, at));
    }
}
