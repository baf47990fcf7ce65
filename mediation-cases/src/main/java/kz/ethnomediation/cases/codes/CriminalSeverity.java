package kz.ethnomediation.cases.codes;

/** How grave a criminal matter is (Criminal Code art. 11); NONE where there is none. */
public enum CriminalSeverity {
    NONE,
    MINOR,
    MEDIUM,
    GRAVE,
    ESPECIALLY_GRAVE,
    NOT_ASKED
}
