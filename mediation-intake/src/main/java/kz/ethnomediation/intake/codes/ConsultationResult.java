package kz.ethnomediation.intake.codes;

/** What a consultation led to. */
public enum ConsultationResult {
    RESOLVED,
    RECONCILED,
    INFORMED,
    REFERRED
}
