package kz.ethnomediation.intake.codes;

/** Whether the dispute has an interethnic side; it may be raised at any later time. */
public enum Interethnic {
    YES,
    NO,
    NOT_ASSESSED
}
