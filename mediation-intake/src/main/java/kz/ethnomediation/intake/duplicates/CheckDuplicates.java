package kz.ethnomediation.intake.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.platform.caller.Caller;

/** Says what an appeal resembles, before it is registered or long after; keeps nothing. */
@ApplicationScoped
public class CheckDuplicates {

    private final FindCandidates candidates;
    private final EarlierAppeals earlier;

    public CheckDuplicates(FindCandidates candidates, EarlierAppeals earlier) {
        this.candidates = candidates;
        this.earlier = earlier;
    }

    /** What somebody resembles who is not registered yet. */
    @Transactional
    public List<Candidate> check(Newcomer newcomer, Caller caller) {
        return candidates.find(newcomer, Optional.empty(), Sight.of(caller));
    }

    /** What a registered appeal resembles now, without those that were decided to be another; empty where it is out of sight. */
    @Transactional
    public Optional<List<Candidate>> check(UUID id, Caller caller) {
        var sight = Sight.of(caller);
        return earlier.among(Set.of(id), sight).stream()
                .findFirst()
                .map(matter -> candidates.find(Newcomer.of(matter), Optional.of(id), sight));
    }
}
