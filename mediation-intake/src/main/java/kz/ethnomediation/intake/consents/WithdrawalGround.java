package kz.ethnomediation.intake.consents;

/** On what a consent was taken back. */
public enum WithdrawalGround {
    SUBJECT_REQUEST
}
