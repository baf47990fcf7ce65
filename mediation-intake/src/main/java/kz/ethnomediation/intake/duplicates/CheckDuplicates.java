package kz.ethnomediation.intake.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.persons.Description;
import kz.ethnomediation.intake.persons.IdentityNumber;
import kz.ethnomediation.platform.caller.Caller;

/**
 * Says what an appeal resembles, before it is registered or long after. Who describes a person asks whether that person has
 * an appeal: it is written down like a search.
 */
@ApplicationScoped
public class CheckDuplicates {

    private final FindCandidates candidates;
    private final EarlierAppeals earlier;
    private final SearchJournal journal;

    public CheckDuplicates(FindCandidates candidates, EarlierAppeals earlier, SearchJournal journal) {
        this.candidates = candidates;
        this.earlier = earlier;
        this.journal = journal;
    }

    /** The answer to a question about somebody who is not registered yet. */
    public sealed interface Outcome {

        record Found(List<Candidate> candidates) implements Outcome {

            public Found {
                candidates = List.copyOf(candidates);
            }
        }

        /** A number that nobody can have. */
        record Invalid(String pointer, String code) implements Outcome {}
    }

    /** What somebody resembles who is not registered yet. */
    @Transactional
    public Outcome check(Newcomer newcomer, Caller caller) {
        var fault = fault(newcomer);
        if (fault.isPresent()) {
            return fault.get();
        }
        var found = candidates.find(newcomer, Optional.empty(), Sight.of(caller));
        journal.compared(newcomer, matters(found), caller);
        return new Outcome.Found(found);
    }

    /** What a registered appeal resembles now, without those that were decided to be another; empty where it is out of sight. */
    @Transactional
    public Optional<List<Candidate>> check(UUID id, Caller caller) {
        var sight = Sight.of(caller);
        return earlier.among(Set.of(id), sight).stream().findFirst().map(matter -> {
            var found = candidates.find(Newcomer.of(matter), Optional.of(id), sight);
            journal.resembling(matters(found));
            return found;
        });
    }

    private static List<Matter> matters(List<Candidate> found) {
        return found.stream().map(Candidate::matter).toList();
    }

    private static Optional<Outcome.Invalid> fault(Newcomer newcomer) {
        var others = newcomer.others();
        return Stream.concat(
                        faults("/applicant", newcomer.applicant()),
                        IntStream.range(0, others.size())
                                .boxed()
                                .flatMap(i -> faults("/otherParties/" + i, others.get(i))))
                .findFirst();
    }

    private static Stream<Outcome.Invalid> faults(String pointer, Description who) {
        return Stream.concat(
                Stream.ofNullable(who.iin())
                        .flatMap(iin -> IdentityNumber.fault(iin).stream())
                        .map(fault -> new Outcome.Invalid(pointer + "/iin", fault.code())),
                Stream.ofNullable(who.bin())
                        .flatMap(bin -> IdentityNumber.fault(bin).stream())
                        .map(fault -> new Outcome.Invalid(pointer + "/bin", fault.code())));
    }
}
