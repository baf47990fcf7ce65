package kz.ethnomediation.cases.casework;

import kz.ethnomediation.cases.lifecycle.MediationCase;

/** Whether the caller has seen the case as it stands. */
@FunctionalInterface
public interface RevisionCheck {

    /** For verbs that only add a fact. */
    RevisionCheck ANY = found -> true;

    /** For one who takes what nobody has: of two the later one finds it taken, so no decision is lost. */
    RevisionCheck FREE = found -> found.mediatorId().isEmpty();

    boolean accepts(MediationCase found);
}
