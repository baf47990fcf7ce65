package kz.ethnomediation.reporting.facts.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.AppealMovements;
import kz.ethnomediation.reporting.facts.AppealOutcome;

/** Hears from intake which appeals were registered, and which ended before anybody took them on. */
@ApplicationScoped
class AppealEventsConsumer implements EventHandler {

    private final AppealMovements movements;

    AppealEventsConsumer(AppealMovements movements) {
        this.movements = movements;
    }

    @Override
    public String topic() {
        return "ethnomediation.appeal-events";
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.type()) {
            case "kz.ethnomediation.appeal.registered.v1" -> movements.add(AppealEvent.registered(event));
            case "kz.ethnomediation.appeal.redirected.v1" ->
                movements.add(AppealEvent.closed(event, AppealOutcome.REDIRECTED));
            case "kz.ethnomediation.appeal.ruled-out-of-scope.v1" ->
                movements.add(AppealEvent.closed(event, AppealOutcome.OUT_OF_SCOPE));
            case "kz.ethnomediation.appeal.withdrawn.v1" ->
                movements.add(AppealEvent.closed(event, AppealOutcome.WITHDRAWN));
            default -> {
                // Triage, acceptance and the rest move no line of the report.
            }
        }
    }
}
