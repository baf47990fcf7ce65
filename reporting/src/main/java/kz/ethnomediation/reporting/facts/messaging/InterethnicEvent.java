package kz.ethnomediation.reporting.facts.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.InterethnicFact;

/** What reporting reads of an event that judges the interethnic side of a dispute anew. */
record InterethnicEvent(UUID appealId, LocalDate effectiveOn, Instant recordedAt, String from, String to) {

    static InterethnicFact judged(ReceivedEvent event) {
        var data = event.dataAs(InterethnicEvent.class);
        return new InterethnicFact(
                data.appealId, data.from, data.to, data.effectiveOn, data.recordedAt, Origins.of(event));
    }
}
