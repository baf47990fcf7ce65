package kz.ethnomediation.intake.signals;

/** What an answer has brought about. */
public enum ResponseResult {
    /** Still tense. */
    ONGOING(SignalState.RESPONDED),
    /** It has calmed. */
    STABLE(SignalState.STABLE),
    /** A later look found the calm unbroken: post-control. */
    HOLDING(SignalState.POST_CONTROL);

    private final SignalState state;

    ResponseResult(SignalState state) {
        this.state = state;
    }

    /** Where the signal stands after such an answer. */
    public SignalState state() {
        return state;
    }
}
