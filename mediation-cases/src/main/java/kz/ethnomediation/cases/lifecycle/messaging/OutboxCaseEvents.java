package kz.ethnomediation.cases.lifecycle.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CaseEvent;
import kz.ethnomediation.cases.lifecycle.CaseEvents;
import kz.ethnomediation.cases.lifecycle.CaseJournal;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;

/** Appends each published event to the outbox, in the form of its contract. */
@ApplicationScoped
class OutboxCaseEvents implements CaseEvents {

    private static final String TOPIC = "ethnomediation.case-events";

    private final Outbox outbox;

    OutboxCaseEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(UUID caseId, CaseEvent.Published event) {
        var type = "kz.ethnomediation.case.%s.v1".formatted(CaseJournal.verb(event));
        outbox.append(new NewEvent(
                TOPIC, caseId, event.sequence(), type, event.stamp().recordedAt(), ContractData.of(caseId, event)));
    }
}
