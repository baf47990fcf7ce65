package kz.ethnomediation.intake.notices;

/** The answer to a delivery that was to be written down. A refusal is a value: nothing was written. */
public sealed interface DeliveryOutcome {

    /** The notice as it now stands, and the new row. */
    record Recorded(Notice notice, Delivery delivery) implements DeliveryOutcome {}

    /** No such notice of an appeal within the caller's sight. */
    record Unknown() implements DeliveryOutcome {}

    /** The appeal was only offered to the caller's region: it may be read, not handled. */
    record NotYours() implements DeliveryOutcome {}

    /** A field breaks a rule. */
    record Invalid(String pointer, String code) implements DeliveryOutcome {}
}
