package kz.ethnomediation.intake.codes;

/** How a signal ended. */
public enum SignalResult {
    /** The tension is gone and stayed away. */
    CALMED,
    /** Another body has taken it on. */
    HANDED_OVER,
    /** It goes on as an appeal of somebody concerned. */
    TAKEN_AS_APPEAL
}
