package kz.ethnomediation.intake.codes;

/** A paper that tells who a person without an IIN is. */
public enum DocumentType {
    ID_CARD,
    PASSPORT,
    RESIDENCE_PERMIT,
    REFUGEE,
    OTHER
}
