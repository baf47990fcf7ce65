package kz.ethnomediation.local.process;

/** Thrown to whoever wants to start a process while everything is being stopped. */
public final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public Ended() {
        super("Everything is being stopped");
    }
}
