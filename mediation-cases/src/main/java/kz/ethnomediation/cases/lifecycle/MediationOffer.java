package kz.ethnomediation.cases.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.codes.ConsentMethod;

/**
 * An offer of mediation, with the answers and consents that were given in the room.
 *
 * @param answers to the scope questions that were still open
 */
public record MediationOffer(Optional<LocalDate> occurredOn, ScopeAnswers answers, List<Consent> consents) {

    /** A party's consent to mediation. */
    public record Consent(UUID partyId, ConsentMethod method) {}

    public MediationOffer {
        consents = List.copyOf(consents);
    }
}
