package kz.ethnomediation.cases.lifecycle.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.codes.AdviceKind;
import kz.ethnomediation.cases.codes.ConsentMethod;
import kz.ethnomediation.cases.codes.ConsultationForm;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.codes.PartyRole;
import kz.ethnomediation.cases.lifecycle.CaseEvent;
import kz.ethnomediation.cases.lifecycle.CountingAttributes;

/** The published events as {@code contracts/events/case.*.json} describe them: ids, codes, times and counts only. */
sealed interface ContractData {

    /** What every case event begins with. */
    record Head(
            UUID appealId,
            LocalDate effectiveOn,
            Instant recordedAt,
            @JsonUnwrapped CountingAttributes attributes) {}

    record Opened(@JsonUnwrapped Head head, String number) implements ContractData {}

    record OfMediator(@JsonUnwrapped Head head, UUID mediatorId) implements ContractData {}

    record ConsultationRecorded(
            @JsonUnwrapped Head head,
            UUID consultationId,
            LocalDate heldOn,
            int minutes,
            ConsultationForm consultationForm,
            List<AdviceKind> adviceKinds,
            ConsultationResult result)
            implements ContractData {}

    record ClosedAtConsultation(@JsonUnwrapped Head head, ConsultationResult result) implements ContractData {}

    record MediationOffered(@JsonUnwrapped Head head) implements ContractData {}

    record PartyConsented(@JsonUnwrapped Head head, UUID partyId, PartyRole partyRole, ConsentMethod method)
            implements ContractData {}

    record SettlementSigned(@JsonUnwrapped Head head, UUID mediatorId, int obligations) implements ContractData {}

    record Sealed(@JsonUnwrapped Head head, String sealedBy, Optional<UUID> mediatorId) implements ContractData {}

    record Unsealed(@JsonUnwrapped Head head) implements ContractData {}

    static ContractData of(UUID appealId, CaseEvent.Published event) {
        var stamp = event.stamp();
        var head = new Head(appealId, stamp.effectiveOn(), stamp.recordedAt(), stamp.attributes());
        return switch (event) {
            case CaseEvent.Opened opened -> new Opened(head, opened.number());
            case CaseEvent.Assigned assigned -> new OfMediator(head, assigned.mediatorId());
            case CaseEvent.ConsultationRecorded recorded -> consultation(head, recorded);
            case CaseEvent.ClosedAtConsultation closed -> new ClosedAtConsultation(head, closed.result());
            case CaseEvent.MediationOffered offered -> new MediationOffered(head);
            case CaseEvent.PartyConsented consented ->
                new PartyConsented(head, consented.partyId(), consented.role(), consented.method());
            case CaseEvent.MediatorChosen chosen -> new OfMediator(head, chosen.mediatorId());
            case CaseEvent.ContractSigned signed -> new OfMediator(head, signed.mediatorId());
            case CaseEvent.SettlementSigned signed ->
                new SettlementSigned(head, signed.mediatorId(), signed.obligations());
            case CaseEvent.Sealed sealed -> new Sealed(head, sealed.by(), sealed.mediatorId());
            case CaseEvent.Unsealed _ -> new Unsealed(head);
        };
    }

    private static ConsultationRecorded consultation(Head head, CaseEvent.ConsultationRecorded recorded) {
        var held = recorded.consultation();
        return new ConsultationRecorded(
                head, held.id(), held.heldOn(), held.minutes(), held.form(), held.adviceKinds(), held.result());
    }
}
