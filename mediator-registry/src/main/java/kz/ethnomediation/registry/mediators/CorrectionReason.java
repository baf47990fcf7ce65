package kz.ethnomediation.registry.mediators;

/** Why the register says something else than before. */
public enum CorrectionReason {
    /** A slip of the keyboard. */
    SLIP,
    /** The paper itself says otherwise. */
    PAPER,
    /** An act of a court. */
    COURT,
    /** What was said is not so at all, or of another person. */
    ENTERED_IN_ERROR
}
