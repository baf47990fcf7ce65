package kz.ethnomediation.intake.codes;

/** Why a signal is not followed. */
public enum DismissalReason {
    UNFOUNDED,
    DUPLICATE,
    TOO_LITTLE_KNOWN,
    NOT_FOR_THE_NETWORK
}
