package kz.ethnomediation.reporting.facts.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.MediatorStatuses;

/** Hears from the register which standing mediators have, and in which region they count. */
@ApplicationScoped
class MediatorEventsConsumer implements EventHandler {

    private final MediatorStatuses statuses;

    MediatorEventsConsumer(MediatorStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public String topic() {
        return "ethnomediation.mediator-events";
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.type()) {
            case "kz.ethnomediation.mediator.registered.v1",
                    "kz.ethnomediation.mediator.activated.v1",
                    "kz.ethnomediation.mediator.suspended.v1",
                    "kz.ethnomediation.mediator.excluded.v1" -> statuses.add(MediatorEvent.status(event));
            default -> {
                // Profiles and certificates move no line of the report.
            }
        }
    }
}
