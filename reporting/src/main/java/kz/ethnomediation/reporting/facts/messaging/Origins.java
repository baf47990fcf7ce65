package kz.ethnomediation.reporting.facts.messaging;

import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.Origin;

/** Reads where an event comes from. */
final class Origins {

    private Origins() {}

    static Origin of(ReceivedEvent event) {
        return new Origin(event.id(), event.source(), event.feedSeq(), event.loggedAt());
    }
}
