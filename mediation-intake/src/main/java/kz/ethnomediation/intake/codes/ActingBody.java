package kz.ethnomediation.intake.codes;

/** The body that must act on a signal, as its raiser sees it. */
public enum ActingBody {
    AKIMAT,
    POLICE,
    EDUCATION,
    SOCIAL_PROTECTION,
    OFFICE,
    OTHER
}
