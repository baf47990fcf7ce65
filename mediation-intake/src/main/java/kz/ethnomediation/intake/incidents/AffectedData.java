package kz.ethnomediation.intake.incidents;

/** Which data were affected; the published list {@code incident-data} has the words. */
public enum AffectedData {
    IDENTITY,
    CONTACT,
    TEXTS,
    DOCUMENTS,
    ETHNICITY,
    ACCOUNTS
}
