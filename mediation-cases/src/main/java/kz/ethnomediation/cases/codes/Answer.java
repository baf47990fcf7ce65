package kz.ethnomediation.cases.codes;

/** An answer to a scope question; what was not asked is never taken for a no. */
public enum Answer {
    YES,
    NO,
    NOT_ASKED
}
