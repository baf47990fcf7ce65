package kz.ethnomediation.intake.notices;

/** The answer to the wish to close a notice. A refusal is a value: nothing was written. */
public sealed interface ClosureOutcome {

    /** The notice as it now stands. */
    record Closed(Notice notice) implements ClosureOutcome {}

    /** No such notice of an appeal within the caller's sight. */
    record Unknown() implements ClosureOutcome {}

    /** The appeal was only offered to the caller's region: it may be read, not handled. */
    record NotYours() implements ClosureOutcome {}

    /** It has reached its recipient, or is closed already. */
    record WrongState(NoticeState state) implements ClosureOutcome {}
}
