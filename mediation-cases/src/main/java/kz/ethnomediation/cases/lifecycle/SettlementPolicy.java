package kz.ethnomediation.cases.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.SettlementDraft.Term;

/** When a settlement may be drawn up (Law on Mediation, art. 27; domain rule 23). */
final class SettlementPolicy {

    /** Longer than any obligation that somebody can mean. */
    private static final int LONGEST_YEARS = 100;

    private SettlementPolicy() {}

    /** Each obligation binds a party and can fall due; signers and days as with every paper, and every party signs at once. */
    static Optional<CaseOutcome.Refused> refusal(
            SettlementDraft draft, Collection<UUID> parties, LocalDate lastFact, Instant now) {
        var on = draftedOn(draft, now);
        var bound = draft.terms().stream().map(Term::partyId).toList();
        return CaseOutcome.first(
                () -> PartyReferences.unknown("obligations", bound, parties),
                () -> FactDay.ofStep("/occurredOn", on, lastFact, now),
                () -> dueDays(draft.terms(), on),
                () -> SignaturePolicy.refusal(draft.signatures(), parties, on, now),
                () -> SignaturePolicy.missing(draft.signatures(), parties));
    }

    static LocalDate draftedOn(SettlementDraft draft, Instant now) {
        return SignaturePolicy.draftedOn(draft.occurredOn(), draft.signatures(), now);
    }

    /** What was performed at once may fall due on the day itself, nothing before it. */
    private static Optional<CaseOutcome.Refused> dueDays(List<Term> terms, LocalDate on) {
        for (var index = 0; index < terms.size(); index++) {
            var due = terms.get(index).dueOn();
            if (due != null && (due.isBefore(on) || due.isAfter(on.plusYears(LONGEST_YEARS)))) {
                return Optional.of(new CaseOutcome.DayOutOfRange("/obligations/%d/dueOn".formatted(index)));
            }
        }
        return Optional.empty();
    }
}
