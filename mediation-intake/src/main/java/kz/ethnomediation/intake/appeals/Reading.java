package kz.ethnomediation.intake.appeals;

/** What is read of an appeal, in the words of the operation's path, so that readings and refusals of it are told alike. */
public enum Reading {
    APPEAL("appeals", false),
    PARTIES("appeals-parties", true),
    HISTORY("appeals-history", false),
    HANDOVER("appeals-handover", true),
    CONSENTS("appeals-consents", false),
    DEADLINES("appeals-deadlines", false),
    DOCUMENTS("appeals-documents", false),
    RECEIPT("appeals-receipt", false),
    NOTICES("appeals-notices", false),
    LETTER("appeals-notices", true);

    private final String kind;
    private final boolean withParties;

    Reading(String kind, boolean withParties) {
        this.kind = kind;
        this.withParties = withParties;
    }

    /** As it stands in the access log. */
    public String kind() {
        return kind;
    }

    /** Whether the parties are read along. */
    public boolean isWithParties() {
        return withParties;
    }
}
