package kz.ethnomediation.cases.lifecycle;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What intake hands over beside its events. Never printed.
 *
 * @param essence absent where it was erased before it came over
 * @param parties those that are not erased
 * @param consultationNote of the quick sheet's consultation, which no event may hold
 */
public record ReceivedHandover(
        Optional<String> essence,
        Map<UUID, PartyDetails> parties,
        ScopeAnswers scopeAnswers,
        Optional<String> consultationNote) {

    public ReceivedHandover {
        parties = Map.copyOf(parties);
    }

    @Override
    public String toString() {
        return "ReceivedHandover[redacted]";
    }
}
