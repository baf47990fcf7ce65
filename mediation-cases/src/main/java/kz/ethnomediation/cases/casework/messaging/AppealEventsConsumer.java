package kz.ethnomediation.cases.casework.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.cases.casework.OpenCase;
import kz.ethnomediation.cases.casework.RecountCase;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;

/** Opens a case for each accepted appeal, and has it count as a corrected one does; what else happens to appeals is intake's affair. */
@ApplicationScoped
class AppealEventsConsumer implements EventHandler {

    private static final String ACCEPTED = "kz.ethnomediation.appeal.accepted.v1";

    private static final String CORRECTED = "kz.ethnomediation.appeal.corrected.v1";

    private final OpenCase openCase;
    private final RecountCase recountCase;

    AppealEventsConsumer(OpenCase openCase, RecountCase recountCase) {
        this.openCase = openCase;
        this.recountCase = recountCase;
    }

    @Override
    public String topic() {
        return "ethnomediation.appeal-events";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (ACCEPTED.equals(event.type())) {
            openCase.open(event.dataAs(AcceptedAppealView.class).asAcceptance());
        } else if (CORRECTED.equals(event.type())) {
            var corrected = event.dataAs(CorrectedAppealView.class);
            recountCase.recount(corrected.appealId(), corrected.attributes());
        }
    }
}
