package kz.ethnomediation.intake.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.duplicates.Verdict.Decision;
import kz.ethnomediation.intake.duplicates.Verdict.Ground;
import kz.ethnomediation.intake.duplicates.Verdict.Pair;
import kz.ethnomediation.platform.caller.Caller;

/** Keeps somebody's decision whether two appeals are one matter; a later decision on the pair takes its place. */
@ApplicationScoped
public class DecideDuplicate {

    private final EarlierAppeals earlier;
    private final DuplicateDecisions decisions;
    private final InstantSource clock;

    public DecideDuplicate(EarlierAppeals earlier, DuplicateDecisions decisions, InstantSource clock) {
        this.earlier = earlier;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The answer to a decision. */
    public sealed interface Outcome {

        /** It is kept. */
        record Decided(Verdict verdict) implements Outcome {}

        /** One of the two is out of the caller's sight. */
        record Unknown() implements Outcome {}

        /** The field at {@code pointer} breaks a rule. */
        record Invalid(String pointer, String code) implements Outcome {}
    }

    @Transactional
    public Outcome decide(UUID id, UUID otherId, Decision decision, Ground ground, Caller caller) {
        if (id.equals(otherId)) {
            return new Outcome.Invalid("/otherAppealId", "same-appeal");
        }
        if (!ground.speaksFor(decision)) {
            return new Outcome.Invalid("/ground", "contradicts-decision");
        }
        if (earlier.among(Set.of(id, otherId), Sight.of(caller)).size() < 2) {
            return new Outcome.Unknown();
        }
        var verdict =
                new Verdict(Pair.of(id, otherId), decision, ground, caller.subject(), caller.login(), clock.instant());
        decisions.add(verdict);
        return new Outcome.Decided(verdict);
    }
}
