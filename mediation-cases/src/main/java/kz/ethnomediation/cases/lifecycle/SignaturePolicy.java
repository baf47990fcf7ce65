package kz.ethnomediation.cases.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** What the parties' signatures under any paper must keep to. */
final class SignaturePolicy {

    private SignaturePolicy() {}

    /** Each signer is a party, named once, and signed no earlier than the paper was drawn up. */
    static Optional<CaseOutcome.Refused> refusal(
            List<Signature> signatures, Collection<UUID> parties, LocalDate draftedOn, Instant now) {
        var signers = signatures.stream()
                .map(Signature::partyId)
                .map(Objects::requireNonNull)
                .toList();
        return CaseOutcome.first(
                () -> PartyReferences.unknown("signatures", signers, parties),
                () -> PartyReferences.repeated("signatures", signers),
                () -> days(signatures, draftedOn, now));
    }

    /** All of {@code parties} have signed in the same sitting. */
    static Optional<CaseOutcome.Refused> missing(List<Signature> signatures, Collection<UUID> parties) {
        var missing = Signatures.missing(signatures, parties);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new CaseOutcome.SignatureMissing(missing, false));
    }

    private static Optional<CaseOutcome.Refused> days(List<Signature> signatures, LocalDate draftedOn, Instant now) {
        for (var index = 0; index < signatures.size(); index++) {
            var place = "/signatures/%d/signedOn".formatted(index);
            var refused = FactDay.ofSignature(place, signatures.get(index).signedOn(), draftedOn, now);
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    /** The day on which a paper was drawn up: as stated, else that of the first signature, else today. */
    static LocalDate draftedOn(Optional<LocalDate> stated, List<Signature> signatures, Instant now) {
        return stated.or(() -> Signatures.first(signatures)).orElseGet(() -> AlmatyDay.of(now));
    }
}
