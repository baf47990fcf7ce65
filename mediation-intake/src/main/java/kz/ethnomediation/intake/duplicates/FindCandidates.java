package kz.ethnomediation.intake.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.Resemblances.Reason;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.persons.PersonIndex;

/** Finds the earlier appeals that a new one resembles: at most five, best first, and none that was decided to be another. */
@ApplicationScoped
public class FindCandidates {

    /** More than these are not read by somebody with a person waiting. */
    static final int MOST_SHOWN = 5;

    private static final Comparator<Comparison> BEST_FIRST = Comparator.comparingInt(Comparison::points)
            .reversed()
            .thenComparing(comparison -> comparison.matter().registeredAt(), Comparator.reverseOrder())
            .thenComparing(comparison -> comparison.matter().id());

    private final PersonIndex index;
    private final EarlierAppeals earlier;
    private final DuplicateDecisions decisions;

    public FindCandidates(PersonIndex index, EarlierAppeals earlier, DuplicateDecisions decisions) {
        this.index = index;
        this.earlier = earlier;
        this.decisions = decisions;
    }

    /**
     * What {@code newcomer} resembles, within {@code sight}.
     *
     * @param own the appeal's own id, which is no candidate and whose decisions are known
     */
    public List<Candidate> find(Newcomer newcomer, Optional<UUID> own, Sight sight) {
        var ids = index.mattersOf(newcomer.persons(), Reach.of(sight)).stream()
                .filter(id -> !own.equals(Optional.of(id)))
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var alike = earlier.among(ids, sight).stream()
                .map(matter -> Comparison.of(newcomer, matter))
                .filter(Comparison::isEnough)
                .sorted(BEST_FIRST)
                .toList();
        return alike.isEmpty() ? List.of() : decided(alike, own);
    }

    private List<Candidate> decided(List<Comparison> alike, Optional<UUID> own) {
        var known = known(alike, own);
        return alike.stream()
                .filter(comparison -> !known.areApart(comparison.matter().id()))
                .map(comparison -> candidate(comparison, known))
                .limit(MOST_SHOWN)
                .toList();
    }

    /** What was decided of the appeal itself, or of one that is certainly the same person's, holds for it too. */
    private Verdicts known(List<Comparison> alike, Optional<UUID> own) {
        var certain = alike.stream()
                .filter(Comparison::isCertain)
                .map(comparison -> comparison.matter().id());
        var speakers = Stream.concat(own.stream(), certain).collect(Collectors.toUnmodifiableSet());
        Collection<Verdict> given = speakers.isEmpty() ? List.of() : decisions.about(speakers);
        return new Verdicts(own, speakers, given);
    }

    private static Candidate candidate(Comparison comparison, Verdicts known) {
        var reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(comparison.reasons());
        if (known.areSame(comparison.matter().id())) {
            reasons.add(Reason.DECIDED_SAME);
        }
        return new Candidate(comparison.matter(), reasons);
    }
}
