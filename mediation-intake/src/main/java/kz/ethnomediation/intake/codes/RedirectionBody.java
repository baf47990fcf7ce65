package kz.ethnomediation.intake.codes;

/** The kind of body that is competent instead of the network. */
public enum RedirectionBody {
    AKIMAT,
    POLICE,
    PROSECUTOR,
    COURT,
    EDUCATION,
    SOCIAL_PROTECTION,
    LABOUR_INSPECTION,
    NOTARY,
    OTHER
}
