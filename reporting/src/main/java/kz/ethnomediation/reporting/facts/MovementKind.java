package kz.ethnomediation.reporting.facts;

/** What a movement does to the number of open appeals. */
public enum MovementKind {
    /** The appeal got its number: one more is open. */
    REGISTERED,
    /** It came to its end, with an {@link AppealOutcome}: one less is open. */
    CLOSED,
    /** It is worked on again: one more is open. */
    REOPENED,
    /** It counts in another region from here on: one less is open there, one more here. */
    TRANSFERRED
}
