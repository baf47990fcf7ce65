package kz.ethnomediation.intake.incidents;

/** How people were told that their data were affected; the published list {@code incident-notice-methods} has the words. */
public enum ToldBy {
    LETTER,
    EMAIL,
    PHONE,
    IN_PERSON,
    /** Published, where single people cannot be reached. */
    PUBLIC_NOTICE
}
