package kz.ethnomediation.cases.casework;

/** Whether the caller has seen the case as it stands. */
@FunctionalInterface
public interface RevisionCheck {

    /** For verbs that only add a fact. */
    RevisionCheck ANY = revision -> true;

    boolean accepts(long revision);
}
