package kz.ethnomediation.cases.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A settlement as it is brought in, with the signatures of the same sitting.
 *
 * @param occurredOn when it was drawn up; by default the day of the first signature, else today
 */
public record SettlementDraft(Optional<LocalDate> occurredOn, List<Term> terms, List<Signature> signatures) {

    /** One obligation: who does what, and by when (domain rule 23). */
    public record Term(
            UUID id, UUID partyId, String what, @Nullable LocalDate dueOn) {
        @Override
        public String toString() {
            return "Term[redacted]";
        }
    }

    public SettlementDraft {
        terms = List.copyOf(terms);
        signatures = List.copyOf(signatures);
    }
}
