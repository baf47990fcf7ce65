package kz.ethnomediation.intake.codes;

/** How the applicant was heard. */
public enum Form {
    IN_PERSON,
    PHONE,
    ONLINE,
    FIELD,
    POST
}
