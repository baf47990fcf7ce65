package kz.ethnomediation.registry.withdrawals;

/** The answer to a restoration. A refusal is a value: nothing was changed and nothing published. */
public sealed interface RestorationOutcome {

    /** The right is given back. */
    record Restored(AccessWithdrawal withdrawal) implements RestorationOutcome {}

    /** No such withdrawal in the caller's sight. */
    record Unknown() implements RestorationOutcome {}

    /** Nobody decides about the own access. */
    record OwnAccess() implements RestorationOutcome {}

    /** It has been given back already. */
    record NotInForce() implements RestorationOutcome {}

    /** The caller read another revision than the current one. */
    record Stale(long revision) implements RestorationOutcome {}
}
