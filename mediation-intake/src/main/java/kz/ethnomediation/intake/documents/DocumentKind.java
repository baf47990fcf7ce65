package kz.ethnomediation.intake.documents;

/** What a document is for. */
public enum DocumentKind {
    /** The appeal itself, as it was written. */
    APPEAL,
    /** The signed consent. */
    CONSENT,
    IDENTITY,
    /** What lets somebody act for another: power of attorney, appointment. */
    AUTHORITY,
    EVIDENCE,
    ANSWER,
    OTHER;

    /** Whether it is somebody's own paper, which goes with the person; all others belong to the matter. */
    public boolean isOfAPerson() {
        return this == CONSENT || this == IDENTITY || this == AUTHORITY;
    }
}
