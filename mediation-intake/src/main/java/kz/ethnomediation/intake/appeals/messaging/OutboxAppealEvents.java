package kz.ethnomediation.intake.appeals.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealEvent;
import kz.ethnomediation.intake.appeals.AppealEvents;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;

/** Puts what has happened into the outbox, in the contract's words. */
@ApplicationScoped
class OutboxAppealEvents implements AppealEvents {

    static final String TOPIC = "ethnomediation.appeal-events";

    private final Outbox outbox;

    OutboxAppealEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(Appeal appeal, AppealEvent.Published event) {
        var type = "kz.ethnomediation.appeal." + event.verb() + ".v1";
        var data = PublishedData.of(appeal, event).fields();
        outbox.append(new NewEvent(
                TOPIC, appeal.id(), event.sequence(), type, event.stamp().recordedAt(), data));
    }
}
