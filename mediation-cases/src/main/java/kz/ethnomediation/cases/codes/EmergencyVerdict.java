package kz.ethnomediation.cases.codes;

/** What the second person finds of an emergency access. */
public enum EmergencyVerdict {
    JUSTIFIED,
    /** It has to be talked about with the person. */
    QUESTIONED
}
