package kz.ethnomediation.intake.incidents;

/** How an incident ends; the published list {@code incident-endings} has the words. */
public enum IncidentEnding {
    /** What was broken is mended, and everybody who had to be told was. */
    REMEDIED,
    /** It was found that no data were harmed. */
    NO_BREACH
}
