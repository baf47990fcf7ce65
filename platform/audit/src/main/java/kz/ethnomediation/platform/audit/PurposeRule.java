package kz.ethnomediation.platform.audit;

import java.util.Optional;
import java.util.Set;

/**
 * Derives the purpose of a reading from the reader's relation to what is read, and asks for it only where there is none.
 * What somebody with a relation says is not needed and not taken.
 */
public final class PurposeRule {
    private final Set<String> stated;

    /** With the purposes that somebody without a relation may state; none of them: who has no relation cannot read. */
    public PurposeRule(Set<String> mayBeStated) {
        stated = Set.copyOf(mayBeStated);
        stated.forEach(Codes::requireUpper);
    }

    /** The purpose of one reading; the relation is a code of the service, for instance for own or assigned. */
    public PurposeOutcome purpose(Optional<String> relation, Optional<String> said) {
        if (relation.isPresent()) {
            return new PurposeOutcome.Known(new Purpose(relation.get(), Purpose.Basis.RELATION));
        }
        if (said.isEmpty()) {
            return new PurposeOutcome.Needed(stated);
        }
        return stated.contains(said.get())
                ? new PurposeOutcome.Known(new Purpose(said.get(), Purpose.Basis.STATED))
                : new PurposeOutcome.Unknown(stated);
    }
}
