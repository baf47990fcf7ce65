package kz.ethnomediation.intake.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import kz.ethnomediation.intake.duplicates.ShownMatters.Question;
import kz.ethnomediation.intake.persons.Description;
import kz.ethnomediation.intake.persons.TraitHashes;
import kz.ethnomediation.platform.caller.Caller;

/** Writes down who looked for whom and what was shown, in the transaction that looks; a hash stands for the words of the question. */
@ApplicationScoped
public class SearchJournal {

    private final SearchLog log;
    private final ShownMatters shown;
    private final TraitHashes hashes;
    private final InstantSource clock;

    public SearchJournal(SearchLog log, ShownMatters shown, TraitHashes hashes, InstantSource clock) {
        this.log = log;
        this.shown = shown;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** Somebody was looked for; also where nobody was found. */
    void searched(SearchTerm term, List<Matter> found, Caller caller) {
        enter(term.kind(), term.text(), term.probes(), found.size(), caller);
        shown.shown(Question.SEARCH, found);
    }

    /** Somebody was described, to see whether that person is known. */
    void compared(Newcomer newcomer, List<Matter> found, Caller caller) {
        enter(kind(newcomer.applicant()), "", newcomer.persons(), found.size(), caller);
        shown.shown(Question.DUPLICATE_CHECK, found);
    }

    /** What resembles a registered appeal was shown. */
    void resembling(List<Matter> found) {
        shown.shown(Question.DUPLICATE_CHECK, found);
    }

    private void enter(SearchTerm.Kind kind, String text, List<Description> who, int hits, Caller caller) {
        var asked = hashes.ofQuestion(kind.name(), text, who);
        log.add(new SearchLog.Entry(caller.subject(), caller.login(), kind, asked, hits, clock.instant()));
    }

    /** By what the one described is found most surely. */
    private static SearchTerm.Kind kind(Description who) {
        if (who.iin() != null) {
            return SearchTerm.Kind.IIN;
        }
        if (who.bin() != null) {
            return SearchTerm.Kind.BIN;
        }
        return who.phone() == null ? SearchTerm.Kind.NAME : SearchTerm.Kind.PHONE;
    }
}
