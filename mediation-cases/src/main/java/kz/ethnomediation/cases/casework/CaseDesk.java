package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.ethnomediation.cases.lifecycle.Actor;
import kz.ethnomediation.cases.lifecycle.CaseJournal;
import kz.ethnomediation.cases.lifecycle.CaseKeys;
import kz.ethnomediation.cases.lifecycle.CaseOutcome;
import kz.ethnomediation.cases.lifecycle.Cases;
import kz.ethnomediation.cases.lifecycle.MediationCase;
import kz.ethnomediation.cases.lifecycle.Sight;
import kz.ethnomediation.platform.fieldcrypt.DataKey;

/** The way that every verb of a person goes: find within sight and lock, compare the revision, act, count and write down. */
@ApplicationScoped
public class CaseDesk {

    private final Cases cases;
    private final CaseJournal journal;
    private final CaseKeys keys;

    public CaseDesk(Cases cases, CaseJournal journal, CaseKeys keys) {
        this.cases = cases;
        this.journal = journal;
        this.keys = keys;
    }

    /** Does {@code verb} in the transaction at hand. */
    CaseOutcome change(Errand errand, Sight sight, Function<MediationCase, CaseOutcome> verb) {
        var found = cases.forChange(errand.caseId(), sight);
        if (found.isEmpty()) {
            return new CaseOutcome.Unknown();
        }
        var mediationCase = found.get();
        if (!errand.expected().accepts(mediationCase)) {
            return new CaseOutcome.Stale(mediationCase.revision());
        }
        var outcome = verb.apply(mediationCase);
        if (outcome instanceof CaseOutcome.Done) {
            journal.enterVerb(mediationCase, Actor.of(errand.caller()));
        }
        return outcome;
    }

    /** The same for what the caller may read and work on. */
    CaseOutcome change(Errand errand, Function<MediationCase, CaseOutcome> verb) {
        return change(errand, Sight.of(errand.caller()), verb);
    }

    /** The same for a verb that adds words, which needs the key of the case: an erased one takes none any more. */
    CaseOutcome write(Errand errand, BiFunction<MediationCase, DataKey, CaseOutcome> verb) {
        return change(
                errand,
                found -> keys.ofCase(found.id())
                        .map(key -> verb.apply(found, key))
                        .orElseGet(CaseOutcome.Erased::new));
    }
}
