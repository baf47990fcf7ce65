package kz.ethnomediation.platform.outbox;

/**
 * An event that must not be written. It is a programming error of the writer, found before the insert.
 * The message names type, reason and place, and never a value of the event.
 */
public final class RefusedEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why an event is refused. */
    public enum Reason {
        /** No contract of that name is on the class path. */
        UNKNOWN_TYPE,
        /** The content does not match the contract's schema. */
        CONTRACT_BROKEN,
        /** The content is larger than the configured bound. */
        TOO_LARGE,
        /** The sequence is not the next one of its topic and key. */
        WRONG_SEQUENCE
    }

    private final Reason reason;

    /** An event of that type, refused for that reason; the detail must hold no value of the event. */
    public RefusedEvent(String type, Reason reason, String detail) {
        super("%s refused, %s: %s".formatted(type, reason, detail));
        this.reason = reason;
    }

    /** Why it was refused. */
    public Reason reason() {
        return reason;
    }
}
