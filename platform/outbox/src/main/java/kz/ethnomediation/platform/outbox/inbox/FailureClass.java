package kz.ethnomediation.platform.outbox.inbox;

/** Why an event waits in {@code dead_letter}: the whole of what is kept about the failure. */
public enum FailureClass {
    /** An event of the same key that precedes it has not arrived yet. It is taken in by itself when it has. */
    GAP,
    /** An event of the same key that precedes it is parked. It follows by itself when that one is redriven. */
    BEHIND,
    /** The handler failed, and not because of an outage. */
    HANDLER_FAILED,
    /** The content breaks the contract of its type. */
    CONTRACT_BROKEN,
    /** The bytes or the headers cannot be read. */
    UNREADABLE;

    /** Whether it only waits for its predecessor and needs nobody's help. */
    boolean waits() {
        return this == GAP || this == BEHIND;
    }
}
