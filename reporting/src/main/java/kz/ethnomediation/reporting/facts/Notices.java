package kz.ethnomediation.reporting.facts;

/** Everything that happened to notices; grows only. */
public interface Notices {

    /** Adds a step; the same event told again adds nothing. */
    void add(NoticeFact fact);
}
