package kz.ethnomediation.platform.audit.verify;

/** What was done to an entry or to its link. */
public enum Fault {
    /** It is not what was chained. */
    CHANGED,
    /** It was chained and is not there. */
    REMOVED,
    /** It is there and was never chained, or stands in the chain where the published one has none. */
    INSERTED,
    /** It has changed places with another one. */
    REORDERED,
    /** It and all behind it are gone. */
    TAIL_TRUNCATED,
    /** The entries are those that were published, the head over them is not. */
    HEAD_REPLACED
}
