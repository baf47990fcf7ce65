package kz.ethnomediation.reporting.facts;

/** Everything that became of answer terms; grows only. */
public interface AnswerTerms {

    /** Adds a step; the same event told again adds nothing. */
    void add(AnswerTermFact fact);
}
