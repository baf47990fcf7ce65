package kz.ethnomediation.reporting.facts.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.SignalFact.Step;
import kz.ethnomediation.reporting.facts.Signals;

/** Hears from intake which signals were raised, and what was done about them. */
@ApplicationScoped
class SignalEventsConsumer implements EventHandler {

    private final Signals signals;

    SignalEventsConsumer(Signals signals) {
        this.signals = signals;
    }

    @Override
    public String topic() {
        return "ethnomediation.signal-events";
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.type()) {
            case "kz.ethnomediation.signal.raised.v1" -> signals.add(SignalEvent.step(event, Step.RAISED));
            case "kz.ethnomediation.signal.verified.v1" -> signals.add(SignalEvent.step(event, Step.VERIFIED));
            case "kz.ethnomediation.signal.dismissed.v1" -> signals.add(SignalEvent.step(event, Step.DISMISSED));
            case "kz.ethnomediation.signal.escalated.v1" -> signals.add(SignalEvent.step(event, Step.ESCALATED));
            case "kz.ethnomediation.signal.responded.v1" -> signals.add(SignalEvent.step(event, Step.RESPONDED));
            case "kz.ethnomediation.signal.closed.v1" -> signals.add(SignalEvent.step(event, Step.CLOSED));
            default -> {
                // What else may become of a signal moves no line of the report.
            }
        }
    }
}
