package kz.ethnomediation.cases.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.codes.ConsentMethod;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.codes.PartyRole;
import kz.ethnomediation.cases.codes.SealReason;

/** Something that has happened to a case; each becomes one history row, and those that others must know one event. */
public sealed interface CaseEvent {

    Stamp stamp();

    /**
     * What every event says.
     *
     * @param effectiveOn day in Asia/Almaty on which it happened
     * @param recordedAt the writer's clock
     * @param attributes what the case is counted by, as it now stands
     */
    record Stamp(
            LocalDate effectiveOn,
            Instant recordedAt,
            CountingAttributes attributes,
            Optional<CaseStatus> from,
            CaseStatus to) {}

    /** One that the other services are told. */
    sealed interface Published extends CaseEvent {
        /** Position among the published events of this case, from 1 without gaps. */
        long sequence();
    }

    record Opened(Stamp stamp, long sequence, String number) implements Published {}

    record Assigned(Stamp stamp, long sequence, UUID mediatorId) implements Published {}

    record ConsultationRecorded(Stamp stamp, long sequence, Consultation consultation) implements Published {}

    record ClosedAtConsultation(Stamp stamp, long sequence, ConsultationResult result) implements Published {}

    record MediationOffered(Stamp stamp, long sequence) implements Published {}

    record PartyConsented(Stamp stamp, long sequence, UUID partyId, PartyRole role, ConsentMethod method)
            implements Published {}

    record MediatorChosen(Stamp stamp, long sequence, UUID mediatorId) implements Published {}

    /** The contract to mediate lies on the table; others learn of it when it is signed. */
    record ContractDrafted(Stamp stamp) implements CaseEvent {}

    record ContractSigned(Stamp stamp, long sequence, UUID mediatorId) implements Published {}

    /** The settlement lies on the table; others learn of it when it is signed. */
    record SettlementDrafted(Stamp stamp) implements CaseEvent {}

    record SettlementSigned(Stamp stamp, long sequence, UUID mediatorId, int obligations) implements Published {}

    /** Withheld from most; whoever else keeps a picture of the matter has to withhold it too. The reason stays here. */
    record Sealed(Stamp stamp, long sequence, SealReason reason, String by, Optional<UUID> mediatorId)
            implements Published {}

    record Unsealed(Stamp stamp, long sequence) implements Published {}

    /**
     * A party was put right at the person's own request.
     *
     * @param request which one
     * @param fields the names of those that are others since, never what stands in them
     */
    record PartyCorrected(Stamp stamp, UUID partyId, UUID request, List<String> fields) implements CaseEvent {

        public PartyCorrected {
            fields = List.copyOf(fields);
        }
    }

    /** The appeal counts its applicant otherwise since; intake's own event says how. */
    record Recounted(Stamp stamp) implements CaseEvent {}

    /** Parties, essence and scope answers came over from intake. */
    record HandoverReceived(Stamp stamp) implements CaseEvent {}
}
