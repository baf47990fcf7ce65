package kz.ethnomediation.cases.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether mediation may be offered: what the scope answers say (Law on Mediation, art. 1; domain rule 8), and the consents. */
final class MediationOfferPolicy {

    private static final int FEWEST_PARTIES = 2;

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

    /** Two parties at least; each consent is that of a party, named once, and no party's is missing. */
    static Optional<CaseOutcome.Refused> consenters(MediationOffer offer, List<UUID> parties) {
        var named =
                offer.consents().stream().map(MediationOffer.Consent::partyId).toList();
        return CaseOutcome.first(
                () -> tooFew(parties),
                () -> PartyReferences.unknown("consents", named, parties),
                () -> PartyReferences.repeated("consents", named),
                () -> withoutConsent(
                        parties.stream().filter(party -> !named.contains(party)).toList()));
    }

    /** One alone has nobody to mediate with. */
    static Optional<CaseOutcome.Refused> tooFew(List<UUID> parties) {
        return parties.size() < FEWEST_PARTIES ? Optional.of(new CaseOutcome.TooFewParties()) : Optional.empty();
    }

    static Optional<CaseOutcome.Refused> withoutConsent(List<UUID> missing) {
        return missing.isEmpty() ? Optional.empty() : Optional.of(new CaseOutcome.ConsentMissing(missing));
    }
}
