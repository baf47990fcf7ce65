package kz.ethnomediation.reporting.facts.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.AppealMovements;
import kz.ethnomediation.reporting.facts.AppealOutcome;

/** Hears from cases how accepted appeals ended, and which are worked on again. */
@ApplicationScoped
class CaseEventsConsumer implements EventHandler {

    private final AppealMovements movements;

    CaseEventsConsumer(AppealMovements movements) {
        this.movements = movements;
    }

    @Override
    public String topic() {
        return "ethnomediation.case-events";
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.type()) {
            case "kz.ethnomediation.case.closed-at-consultation.v1" ->
                movements.add(AppealEvent.closed(event, AppealOutcome.CLOSED_AT_CONSULTATION));
            case "kz.ethnomediation.case.settlement-signed.v1" ->
                movements.add(AppealEvent.closed(event, AppealOutcome.SETTLED));
            case "kz.ethnomediation.case.terminated.v1" ->
                movements.add(AppealEvent.closed(event, AppealOutcome.TERMINATED));
            case "kz.ethnomediation.case.reopened.v1" -> movements.add(AppealEvent.reopened(event));
            default -> {
                // The steps in between move no line of the report.
            }
        }
    }
}
