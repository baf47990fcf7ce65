package kz.ethnomediation.intake.persons;

/** How far two names can be the same person's, from not at all to all their words. */
public enum NameAgreement {
    NONE,
    /** Surname and initial. */
    INITIAL,
    /** Surname and given name; the father's name is missing in one of them. */
    NAME,
    /** Surname, given name and father's name. */
    WHOLE
}
