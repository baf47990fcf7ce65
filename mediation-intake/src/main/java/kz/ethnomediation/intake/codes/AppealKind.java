package kz.ethnomediation.intake.codes;

/** What an appeal is by its form (APPC art. 4 and 63). */
public enum AppealKind {
    APPLICATION,
    COMPLAINT,
    MESSAGE,
    RESPONSE,
    PROPOSAL,
    REQUEST
}
