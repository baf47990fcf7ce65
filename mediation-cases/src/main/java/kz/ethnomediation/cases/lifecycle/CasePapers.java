package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The papers of a mediation, from its contract on: each passes through its draft, because every signature is there. */
@Embeddable
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
class CasePapers {

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "contract_id")
    private MediationContract contract;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "settlement_id")
    private @Nullable Settlement settlement;

    /** For Hibernate. */
    protected CasePapers() {}

    private CasePapers(MediationContract contract) {
        this.contract = contract;
    }

    /** Draws up the contract: its mediator is the chosen one, and the mediation begins on the day of the last signature. */
    static CasePapers ofContract(Filing filing, ContractDraft draft, CaseCourse course, Instant now) {
        var on = ContractPolicy.draftedOn(draft, now);
        var drawnUp = new MediationContract(filing, draft, on);
        var chosen = draft.mediatorId();
        course.publish(
                course.stay(on, now), (stamp, sequence) -> new CaseEvent.MediatorChosen(stamp, sequence, chosen));
        course.note(new CaseEvent.ContractDrafted(course.move(CaseStatus.CONTRACT_DRAFT, on, now)));
        course.publish(
                course.move(CaseStatus.MEDIATION, drawnUp.sign(), now),
                (stamp, sequence) -> new CaseEvent.ContractSigned(stamp, sequence, chosen));
        return new CasePapers(drawnUp);
    }

    /** Draws up the settlement and tells the day of the last signature, on which the dispute is settled. */
    LocalDate settle(Filing filing, SettlementDraft draft, CaseCourse course, Instant now) {
        var on = SettlementPolicy.draftedOn(draft, now);
        var drawnUp = new Settlement(filing, draft, on);
        settlement = drawnUp;
        course.note(new CaseEvent.SettlementDrafted(course.move(CaseStatus.SETTLEMENT_DRAFT, on, now)));
        var signedOn = drawnUp.sign();
        var mediator = contract.mediatorId();
        course.publish(
                course.move(CaseStatus.SETTLED, signedOn, now),
                (stamp, sequence) -> new CaseEvent.SettlementSigned(stamp, sequence, mediator, drawnUp.obligations()));
        return signedOn;
    }
}
