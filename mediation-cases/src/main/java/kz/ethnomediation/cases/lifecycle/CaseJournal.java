package kz.ethnomediation.cases.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Writes down what has happened to a case: one history row each, and an event where others must know. */
@ApplicationScoped
public class CaseJournal {

    private final CaseHistory history;
    private final CaseEvents events;

    public CaseJournal(CaseHistory history, CaseEvents events) {
        this.history = history;
        this.events = events;
    }

    /** Enters what a person's verb has done, which counts as one revision where anything happened. */
    public void enterVerb(MediationCase changed, Actor actor) {
        var happened = changed.takeHappened();
        if (!happened.isEmpty()) {
            changed.revise();
            write(changed, happened, actor);
        }
    }

    /** Enters what the system has done by itself; the revision stays. */
    public void enterOwn(MediationCase changed) {
        write(changed, changed.takeHappened(), Actor.SYSTEM);
    }

    private void write(MediationCase changed, List<CaseEvent> happened, Actor actor) {
        for (var event : happened) {
            var stamp = event.stamp();
            history.add(new CaseHistory.Entry(
                    changed.id(),
                    actor.subject(),
                    actor.login(),
                    verb(event),
                    stamp.from(),
                    stamp.to(),
                    stamp.effectiveOn(),
                    stamp.recordedAt(),
                    reason(event),
                    correction(event)));
            if (event instanceof CaseEvent.Published published) {
                events.publish(changed.id(), published);
            }
        }
    }

    /** The verb of the history; of a published event it is the name in its contract. */
    public static String verb(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Opened opened -> "opened";
            case CaseEvent.Assigned assigned -> "assigned";
            case CaseEvent.ConsultationRecorded recorded -> "consultation-recorded";
            case CaseEvent.ClosedAtConsultation closed -> "closed-at-consultation";
            case CaseEvent.MediationOffered offered -> "mediation-offered";
            case CaseEvent.PartyConsented consented -> "party-consented";
            case CaseEvent.MediatorChosen chosen -> "mediator-chosen";
            case CaseEvent.ContractDrafted drafted -> "contract-drafted";
            case CaseEvent.ContractSigned signed -> "contract-signed";
            case CaseEvent.SettlementDrafted drafted -> "settlement-drafted";
            case CaseEvent.SettlementSigned signed -> "settlement-signed";
            case CaseEvent.Sealed _ -> "sealed";
            case CaseEvent.Unsealed _ -> "unsealed";
            case CaseEvent.HandoverReceived received -> "handover-received";
            case CaseEvent.PartyCorrected _ -> "party-corrected";
            case CaseEvent.Recounted _ -> "recounted";
        };
    }

    private static Optional<CaseHistory.Correction> correction(CaseEvent event) {
        return event instanceof CaseEvent.PartyCorrected(var _, var party, var request, var fields)
                ? Optional.of(new CaseHistory.Correction(party, request, fields))
                : Optional.empty();
    }

    private static Optional<String> reason(CaseEvent event) {
        return event instanceof CaseEvent.Sealed sealed
                ? Optional.of(sealed.reason().name())
                : Optional.empty();
    }
}
