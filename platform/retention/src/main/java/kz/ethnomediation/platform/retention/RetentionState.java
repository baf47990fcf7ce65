package kz.ethnomediation.platform.retention;

/** What becomes of a record whose term runs out; the published list {@code retention-states} has the words. */
public enum RetentionState {
    /** The term has run out, or will have, and nothing keeps it. */
    DUE,
    /** The term has run out, and something keeps it. */
    BLOCKED,
    /** Destroying it was tried and failed; it is tried again. */
    FAILED,
    /** Destroyed. */
    DESTROYED
}
