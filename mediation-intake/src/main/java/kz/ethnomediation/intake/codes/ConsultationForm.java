package kz.ethnomediation.intake.codes;

/** How a consultation was held. */
public enum ConsultationForm {
    IN_PERSON,
    PHONE,
    ONLINE,
    FIELD
}
