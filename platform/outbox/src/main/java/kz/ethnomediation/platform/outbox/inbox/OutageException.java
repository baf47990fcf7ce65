package kz.ethnomediation.platform.outbox.inbox;

/** The record cannot be taken in now and must be tried again, at its place, before any that follows it. */
public final class OutageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutageException(Throwable cause) {
        super("Outage", cause);
    }
}
