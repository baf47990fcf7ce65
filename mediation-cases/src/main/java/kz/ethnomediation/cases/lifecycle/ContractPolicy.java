package kz.ethnomediation.cases.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.cases.mediators.MediatorStandings;

/** When a contract to mediate may be drawn up (Law on Mediation, art. 20 and 21; domain rules 14, 19 and 22). */
final class ContractPolicy {

    private ContractPolicy() {}

    /** Two parties at least, all of whom consented; signers and days as with every paper, and everybody signs at once. */
    static Optional<CaseOutcome.Refused> refusal(
            ContractDraft draft, CaseParties parties, LocalDate lastFact, Instant now) {
        var on = draftedOn(draft, now);
        var ids = parties.ids();
        return CaseOutcome.first(
                () -> MediationOfferPolicy.tooFew(ids),
                () -> MediationOfferPolicy.withoutConsent(parties.withoutConsent()),
                () -> FactDay.ofStep("/occurredOn", on, lastFact, now),
                () -> SignaturePolicy.refusal(draft.signatures(), ids, on, now),
                () -> draft.mediatorSignature()
                        .flatMap(own -> FactDay.ofSignature("/mediatorSignature/signedOn", own.signedOn(), on, now)),
                () -> withoutSignature(draft, ids));
    }

    /** The first day of signing on which the register does not show the mediator as active. */
    static Optional<CaseOutcome.Refused> inactive(ContractDraft draft, MediatorStandings standings, Instant now) {
        return Stream.concat(
                        Stream.of(draftedOn(draft, now)),
                        draft.allSignatures().stream().map(Signature::signedOn))
                .distinct()
                .sorted()
                .map(day -> inactive(draft.mediatorId(), day, standings))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether the register shows the mediator as active on one day. */
    static Optional<CaseOutcome.Refused> inactive(UUID mediator, LocalDate day, MediatorStandings standings) {
        return standings.isActiveOn(mediator, day)
                ? Optional.empty()
                : Optional.of(new CaseOutcome.MediatorNotActive(day));
    }

    static LocalDate draftedOn(ContractDraft draft, Instant now) {
        return SignaturePolicy.draftedOn(draft.occurredOn(), draft.allSignatures(), now);
    }

    private static Optional<CaseOutcome.Refused> withoutSignature(ContractDraft draft, List<UUID> parties) {
        var missing = Signatures.missing(draft.signatures(), parties);
        var ofMediator = draft.mediatorSignature().isEmpty();
        return missing.isEmpty() && !ofMediator
                ? Optional.empty()
                : Optional.of(new CaseOutcome.SignatureMissing(missing, ofMediator));
    }
}
