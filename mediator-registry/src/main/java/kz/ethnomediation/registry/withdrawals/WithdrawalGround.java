package kz.ethnomediation.registry.withdrawals;

/** Why a right is withdrawn; the published list {@code withdrawal-grounds} has the words. */
public enum WithdrawalGround {
    LEFT,
    OTHER_DUTIES,
    CREDENTIALS_LOST,
    MISUSE_SUSPECTED,
    DECISION
}
