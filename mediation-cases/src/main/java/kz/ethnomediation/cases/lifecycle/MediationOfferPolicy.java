package kz.ethnomediation.cases.lifecycle;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Whether the scope answers let mediation be offered (Law on Mediation, art. 1; domain rule 8). */
final class MediationOfferPolicy {

    private MediationOfferPolicy() {}

    /** A known "yes" to an excluding question forbids it, even while others are open; else all must be answered. */
    static Optional<CaseOutcome.Refused> refusal(ScopeAnswers known, ScopeAnswers added) {
        var contradicted = known.contradictedBy(added);
        if (contradicted.isPresent()) {
            return Optional.of(new CaseOutcome.ScopeContradicted(contradicted.get()));
        }
        var answers = known.completedBy(added);
        if (!answers.excluding().isEmpty()) {
            return Optional.of(new CaseOutcome.MediationExcluded(answers.excluding()));
        }
        return answers.unanswered().isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseOutcome.ScopeUnanswered(answers.unanswered()));
    }

    /** Each consent is that of a party, named once. */
    static Optional<CaseOutcome.Refused> consenters(MediationOffer offer, Collection<UUID> parties) {
        var named =
                offer.consents().stream().map(MediationOffer.Consent::partyId).toList();
        return CaseOutcome.first(
                () -> PartyReferences.unknown("consents", named, parties),
                () -> PartyReferences.repeated("consents", named));
    }
}
