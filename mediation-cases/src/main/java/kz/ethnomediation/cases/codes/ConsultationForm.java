package kz.ethnomediation.cases.codes;

/** How a consultation was held. */
public enum ConsultationForm {
    IN_PERSON,
    PHONE,
    ONLINE,
    FIELD
}
