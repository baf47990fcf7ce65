package kz.ethnomediation.registry.certificates;

/** Why the register says something else than before. */
public enum CorrectionReason {
    /** A slip of the keyboard. */
    SLIP,
    /** The paper itself says otherwise. */
    PAPER,
    /** An act of a court. */
    COURT,
    /** There is no such certificate, or it is another person's. */
    ENTERED_IN_ERROR
}
