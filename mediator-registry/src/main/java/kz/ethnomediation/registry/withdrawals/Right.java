package kz.ethnomediation.registry.withdrawals;

/** What can be taken from a person. */
public sealed interface Right {

    /** Every right that any token grants. */
    record Everything() implements Right {}

    /** One realm role, everywhere. */
    record OfRole(String role) implements Right {}

    /** The sight of one region, {@code KZ-61}, or of the republic, {@code KZ}, in every role. */
    record OfRegion(String region) implements Right {}
}
