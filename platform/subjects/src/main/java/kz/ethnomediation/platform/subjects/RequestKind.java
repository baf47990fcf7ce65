package kz.ethnomediation.platform.subjects;

/** What is asked for; the published list {@code subject-request-kinds} has the words. */
public enum RequestKind {
    /** All that is kept of the person, to be read. */
    EXTRACT,
    /** What is kept is wrong. */
    CORRECT,
    /** Keep, and neither show nor use. */
    BLOCK,
    /** Show and use again. */
    UNBLOCK,
    /** Make unreadable for good. */
    ERASE,
    /** The consent to use the data ends. */
    WITHDRAW_CONSENT,
    /** Erase nothing until further notice: a court or an inquiry needs it. */
    HOLD,
    /** The hold ends. */
    RELEASE
}
