package kz.ethnomediation.cases.casework.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.cases.casework.OpenCase;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;

/** Opens a case for each accepted appeal; what else happens to appeals is intake's affair. */
@ApplicationScoped
class AppealEventsConsumer implements EventHandler {

    private static final String ACCEPTED = "kz.ethnomediation.appeal.accepted.v1";

    private final OpenCase openCase;

    AppealEventsConsumer(OpenCase openCase) {
        this.openCase = openCase;
    }

    @Override
    public String topic() {
        return "ethnomediation.appeal-events";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (ACCEPTED.equals(event.type())) {
            openCase.open(event.dataAs(AcceptedAppealView.class).asAcceptance());
        }
    }
}
