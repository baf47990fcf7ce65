package kz.ethnomediation.intake.appeals.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.CaseOutcome;
import kz.ethnomediation.intake.appeals.CaseStage;
import kz.ethnomediation.intake.appeals.MirrorCase;
import kz.ethnomediation.intake.appeals.MirrorConsent;
import kz.ethnomediation.intake.appeals.MirrorSeal;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** Learns from the cases how far each has come, which are sealed and who has consented; the types that say nothing of it pass by. */
@ApplicationScoped
class CaseEventsHandler implements EventHandler {

    static final String TOPIC = "ethnomediation.case-events";
    private static final String PREFIX = "kz.ethnomediation.case.";

    private final MirrorCase mirrorCase;
    private final MirrorSeal mirrorSeal;
    private final MirrorConsent mirrorConsent;

    CaseEventsHandler(MirrorCase mirrorCase, MirrorSeal mirrorSeal, MirrorConsent mirrorConsent) {
        this.mirrorCase = mirrorCase;
        this.mirrorSeal = mirrorSeal;
        this.mirrorConsent = mirrorConsent;
    }

    /** What intake reads of a case's event; everything else in it is none of its business. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CaseFact(LocalDate effectiveOn) {}

    /** What it reads of an event that tells of a seal. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SealFact(String sealedBy, @Nullable UUID mediatorId) {}

    /** What it reads of an event that names the mediator. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MediatorFact(UUID mediatorId) {}

    /** What it reads of an event that tells of a consent. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ConsentFact(UUID partyId, LocalDate effectiveOn) {}

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
            case "sealed.v1" -> seal(event);
            case "unsealed.v1" -> mirrorSeal.unseal(event.key());
            case "assigned.v1", "mediator-chosen.v1" ->
                mirrorSeal.entrust(event.key(), event.dataAs(MediatorFact.class).mediatorId());
            case "party-consented.v1" -> consented(event.dataAs(ConsentFact.class));
            default -> {}
        }
    }

    private void consented(ConsentFact fact) {
        mirrorConsent.consented(fact.partyId(), fact.effectiveOn());
    }

    private void seal(ReceivedEvent event) {
        var fact = event.dataAs(SealFact.class);
        mirrorSeal.seal(event.key(), fact.sealedBy(), fact.mediatorId());
    }

    private void closed(ReceivedEvent event, CaseOutcome outcome) {
        mirror(event, CaseStage.CLOSED, Optional.of(outcome));
    }

    private void mirror(ReceivedEvent event, CaseStage stage, Optional<CaseOutcome> outcome) {
        mirrorCase.mirror(
                event.key(), stage, outcome, event.dataAs(CaseFact.class).effectiveOn());
    }
}
