package kz.ethnomediation.reporting.facts;

/** Every later judgement of the interethnic side of disputes; grows only. */
public interface InterethnicMarks {

    /** Adds a judgement; the same event told again adds nothing. */
    void add(InterethnicFact fact);
}
