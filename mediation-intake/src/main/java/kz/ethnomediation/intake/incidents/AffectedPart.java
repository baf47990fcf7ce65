package kz.ethnomediation.intake.incidents;

/** Where it happened; the published list {@code incident-parts} has the words. */
public enum AffectedPart {
    INTAKE,
    CASES,
    REGISTER,
    REPORTING,
    ACCOUNTS,
    BACKUP,
    /** Paper, letters, mail: what has left the system. */
    OUTSIDE
}
