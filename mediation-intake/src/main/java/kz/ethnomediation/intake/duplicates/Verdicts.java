package kz.ethnomediation.intake.duplicates;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is decided of a new appeal's likeness to earlier ones.
 *
 * @param own the appeal itself, where it is registered already
 * @param speakers the appeal itself and those that are certainly the same person's
 * @param given the last decision on each pair in which a speaker is
 */
record Verdicts(Optional<UUID> own, Set<UUID> speakers, Collection<Verdict> given) {

    /**
     * Decided to be another, of the appeal itself; or, of another appeal that is certainly the same person's, decided to be
     * a namesake's, which holds for everything that this person brings as long as no number says otherwise.
     */
    boolean areApart(UUID candidate) {
        return given.stream()
                .filter(verdict -> verdict.decision() == Verdict.Decision.NOT_SAME)
                .anyMatch(verdict -> verdict.pair()
                        .otherThan(candidate)
                        .filter(speaker -> isOwn(speaker)
                                || (verdict.ground() == Verdict.Ground.NAMESAKE
                                        && speakers.contains(speaker)
                                        && !speakers.contains(candidate)))
                        .isPresent());
    }

    /** Decided to be one matter with the appeal itself. */
    boolean areSame(UUID candidate) {
        return given.stream()
                .filter(verdict -> verdict.decision() == Verdict.Decision.SAME)
                .anyMatch(verdict ->
                        verdict.pair().otherThan(candidate).filter(this::isOwn).isPresent());
    }

    private boolean isOwn(UUID id) {
        return own.equals(Optional.of(id));
    }
}
