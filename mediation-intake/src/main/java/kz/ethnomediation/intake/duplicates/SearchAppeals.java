package kz.ethnomediation.intake.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.codes.PartyRole;
import kz.ethnomediation.intake.duplicates.Matter.Known;
import kz.ethnomediation.intake.persons.Likeness;
import kz.ethnomediation.intake.persons.NameAgreement;
import kz.ethnomediation.intake.persons.PersonIndex;
import kz.ethnomediation.platform.caller.Caller;

/**
 * Answers "who is calling?": the appeals in the caller's sight in which somebody appears, by number, telephone, IIN, BIN or
 * name. Every question is written down in the same transaction, also one that finds nothing.
 */
@ApplicationScoped
public class SearchAppeals {

    /** No more lines than these are shown. */
    static final int MOST_LINES = 20;

    private static final Comparator<Hit> CLOSEST_FIRST = Comparator.comparing(Hit::name)
            .reversed()
            .thenComparing(hit -> hit.matter().registeredAt(), Comparator.reverseOrder())
            .thenComparing(hit -> hit.matter().id());

    private final PersonIndex index;
    private final EarlierAppeals earlier;
    private final SearchJournal journal;

    public SearchAppeals(PersonIndex index, EarlierAppeals earlier, SearchJournal journal) {
        this.index = index;
        this.earlier = earlier;
        this.journal = journal;
    }

    /**
     * An appeal with the party that was looked for.
     *
     * @param name how far the name agrees, where a name was looked for
     */
    public record Hit(Matter matter, Known party, NameAgreement name) {}

    /** The answer to a question. */
    public sealed interface Outcome {

        /**
         * What was found.
         *
         * @param more whether there is more than is shown
         */
        record Found(List<Hit> hits, boolean more) implements Outcome {}

        /** Nothing can be looked for by this. */
        record Unusable(SearchTerm.Kind kind, String code) implements Outcome {}
    }

    @Transactional
    public Outcome search(SearchTerm term, Caller caller) {
        var fault = term.fault();
        if (fault.isPresent()) {
            return new Outcome.Unusable(term.kind(), fault.get());
        }
        var hits = hits(term, Sight.of(caller)).toList();
        var shown = hits.stream().limit(MOST_LINES).toList();
        journal.searched(term, shown.stream().map(Hit::matter).toList(), caller);
        return new Outcome.Found(shown, hits.size() > shown.size());
    }

    private Stream<Hit> hits(SearchTerm term, Sight sight) {
        if (term.kind() == SearchTerm.Kind.NUMBER) {
            return earlier.byNumber(term.text(), sight).stream().flatMap(SearchAppeals::withApplicant);
        }
        var ids = index.mattersOf(term.probes(), Reach.of(sight));
        return ids.isEmpty()
                ? Stream.empty()
                : earlier.among(ids, sight).stream()
                        .flatMap(matter -> closest(matter, term))
                        .sorted(CLOSEST_FIRST);
    }

    private static Stream<Hit> withApplicant(Matter matter) {
        return matter.parties().stream()
                .filter(party -> party.role() == PartyRole.APPLICANT)
                .map(party -> new Hit(matter, party, NameAgreement.NONE));
    }

    /** The party that fits best; a matter is one line, whoever of it fits. */
    private static Stream<Hit> closest(Matter matter, SearchTerm term) {
        return matter.parties().stream()
                .flatMap(party -> term.probes().stream()
                        .map(probe -> probe.likeness(party.who()))
                        .filter(SearchAppeals::fits)
                        .map(likeness -> new Hit(matter, party, likeness.name())))
                .max(Comparator.comparing(Hit::name))
                .stream();
    }

    private static boolean fits(Likeness likeness) {
        return likeness.number() || likeness.phone() || likeness.name() != NameAgreement.NONE;
    }
}
