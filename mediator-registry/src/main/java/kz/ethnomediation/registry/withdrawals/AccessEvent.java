package kz.ethnomediation.registry.withdrawals;

/** What all services must learn of a person's access. */
public sealed interface AccessEvent {

    AccessWithdrawal withdrawal();

    /** The place in the count of the person's events, from 1 without a gap. */
    long sequence();

    /** A right was taken. */
    record Withdrawn(AccessWithdrawal withdrawal, long sequence) implements AccessEvent {}

    /** It was given back. */
    record Restored(AccessWithdrawal withdrawal, AccessWithdrawal.Restoration restoration, long sequence)
            implements AccessEvent {}
}
