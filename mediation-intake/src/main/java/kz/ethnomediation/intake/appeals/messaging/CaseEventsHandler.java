package kz.ethnomediation.intake.appeals.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.CaseOutcome;
import kz.ethnomediation.intake.appeals.CaseStage;
import kz.ethnomediation.intake.appeals.MirrorCase;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;

/** Learns from the cases how far each has come; the types that say nothing of it pass by. */
@ApplicationScoped
class CaseEventsHandler implements EventHandler {

    static final String TOPIC = "ethnomediation.case-events";
    private static final String PREFIX = "kz.ethnomediation.case.";

    private final MirrorCase mirrorCase;

    CaseEventsHandler(MirrorCase mirrorCase) {
        this.mirrorCase = mirrorCase;
    }

    /** What intake reads of a case's event; everything else in it is none of its business. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CaseFact(LocalDate effectiveOn) {}

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.type().startsWith(PREFIX)) {
            return;
        }
        switch (event.type().substring(PREFIX.length())) {
            case "opened.v1", "reopened.v1" -> mirror(event, CaseStage.CONSULTATION, Optional.empty());
            case "mediation-offered.v1" -> mirror(event, CaseStage.MEDIATION, Optional.empty());
            case "closed-at-consultation.v1" -> closed(event, CaseOutcome.CLOSED_AT_CONSULTATION);
            case "settlement-signed.v1" -> closed(event, CaseOutcome.SETTLED);
            case "terminated.v1" -> closed(event, CaseOutcome.TERMINATED);
            default -> {}
        }
    }

    private void closed(ReceivedEvent event, CaseOutcome outcome) {
        mirror(event, CaseStage.CLOSED, Optional.of(outcome));
    }

    private void mirror(ReceivedEvent event, CaseStage stage, Optional<CaseOutcome> outcome) {
        mirrorCase.mirror(
                event.key(), stage, outcome, event.dataAs(CaseFact.class).effectiveOn());
    }
}
