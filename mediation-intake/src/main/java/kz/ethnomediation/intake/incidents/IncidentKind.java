package kz.ethnomediation.intake.incidents;

/** What has happened to the data; the published list {@code incident-kinds} has the words. */
public enum IncidentKind {
    /** Somebody read what was not theirs to read. */
    UNLAWFUL_ACCESS,
    /** It was given or published to others. */
    DISCLOSURE,
    /** It was changed by somebody who may not. */
    ALTERATION,
    /** It is gone, or a medium that holds it is. */
    LOSS,
    /** It cannot be reached by those who need it. */
    UNAVAILABLE
}
