package kz.ethnomediation.cases.emergency;

/** The answer to whoever reviews an emergency access. */
public sealed interface ReviewOutcome {

    /** A second person has looked at it. */
    record Reviewed(EmergencyAccess access) implements ReviewOutcome {}

    /** No such access within the caller's sight. */
    record Unknown() implements ReviewOutcome {}

    /** Nobody judges the own access. */
    record Own() implements ReviewOutcome {}

    /** Somebody has looked at it before. */
    record AlreadyReviewed() implements ReviewOutcome {}
}
