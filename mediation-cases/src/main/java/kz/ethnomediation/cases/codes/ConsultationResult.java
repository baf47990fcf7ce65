package kz.ethnomediation.cases.codes;

/** What a consultation led to. */
public enum ConsultationResult {
    RESOLVED,
    RECONCILED,
    INFORMED,
    REFERRED
}
