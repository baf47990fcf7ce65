package kz.ethnomediation.intake.notices;

/** Whether an attempt to deliver reached the recipient. */
public enum DeliveryResult {
    DELIVERED,
    FAILED
}
