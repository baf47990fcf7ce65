package kz.ethnomediation.intake.codes;

/** What was done in answer to a signal. */
public enum ResponseAction {
    SITE_VISIT,
    TALKS,
    RESIDENTS_MEETING,
    DIALOGUE_PLATFORM,
    EXPLANATION,
    ONLINE_ANSWER,
    MEDIATION_OFFERED,
    BODY_INFORMED,
    OTHER
}
