package kz.ethnomediation.registry.withdrawals;

import java.util.UUID;

/** The answer to a withdrawal. A refusal is a value: nothing was changed and nothing published. */
public sealed interface WithdrawalOutcome {

    /** The right is withdrawn. */
    record Withdrawn(AccessWithdrawal withdrawal) implements WithdrawalOutcome {}

    /** That right is withdrawn already. */
    record InForceAlready(UUID id) implements WithdrawalOutcome {}

    /** Nobody decides about the own access. */
    record OwnAccess() implements WithdrawalOutcome {}

    /** The right is not the caller's to take. */
    record BeyondTheCaller() implements WithdrawalOutcome {}

    /** A field breaks a rule. */
    record Invalid(String pointer, String code) implements WithdrawalOutcome {}
}
