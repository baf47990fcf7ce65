package kz.ethnomediation.registry.withdrawals;

/** What can be taken from a person. */
public sealed interface Right {

    /** Every right that any token grants. */
    record Everything() implements Right {}

    /** One realm role, everywhere. */
    record OfRole(String role) implements Right {}

    /**
     * The sight of one region, {@code KZ-61}, or of the republic, {@code KZ}, in every role. Whoever sees the republic loses nothing
     * with a single region, and a mediator keeps the own appeals and cases until the role is taken.
     */
    record OfRegion(String region) implements Right {}
}
