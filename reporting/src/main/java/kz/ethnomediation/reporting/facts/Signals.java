package kz.ethnomediation.reporting.facts;

/** Everything that happened to signals; grows only. */
public interface Signals {

    /** Adds a step; the same event told again adds nothing. */
    void add(SignalFact fact);
}
