package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CaseOutcome;
import kz.ethnomediation.cases.lifecycle.Filing;
import kz.ethnomediation.cases.lifecycle.Identifiers;
import kz.ethnomediation.cases.lifecycle.SettlementDraft;
import kz.ethnomediation.cases.lifecycle.SettlementDraft.Term;
import kz.ethnomediation.cases.lifecycle.Signature;
import org.jspecify.annotations.Nullable;

/** Draws up the settlement, with the signatures of the same sitting. */
@ApplicationScoped
public class SignSettlement {

    private final CaseDesk desk;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public SignSettlement(CaseDesk desk, Identifiers identifiers, InstantSource clock) {
        this.desk = desk;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** What a party promises. */
    public record Promise(
            UUID partyId, String what, @Nullable LocalDate dueOn) {
        @Override
        public String toString() {
            return "Promise[redacted]";
        }
    }

    /** The settlement as it lies on the table. */
    public record Sheet(Optional<LocalDate> occurredOn, List<Promise> promises, List<Signature> signatures) {}

    @Transactional
    public CaseOutcome sign(Errand errand, Sheet sheet) {
        var terms = sheet.promises().stream().map(this::term).toList();
        var draft = new SettlementDraft(sheet.occurredOn(), terms, sheet.signatures());
        return desk.write(
                errand,
                (found, key) -> found.signSettlement(new Filing(identifiers.next(), key), draft, clock.instant()));
    }

    private Term term(Promise promise) {
        return new Term(identifiers.next(), promise.partyId(), promise.what(), promise.dueOn());
    }
}
