package kz.ethnomediation.intake.notices;

/** How a notice was brought to its recipient. */
public enum DeliveryMethod {
    SMS,
    PHONE,
    EMAIL,
    POST,
    IN_PERSON,
    MESSENGER
}
