package kz.ethnomediation.registry.admissions;

/** The answer to a finding. A refusal is a value: nothing was kept. */
public sealed interface CheckOutcome {

    /** The finding is on record. */
    record Recorded(CheckedExclusion checked) implements CheckOutcome {}

    /** No such entry in the keeper's territory. */
    record Unknown() implements CheckOutcome {}

    /** A field breaks a rule. */
    record Invalid(String pointer, String code) implements CheckOutcome {}
}
