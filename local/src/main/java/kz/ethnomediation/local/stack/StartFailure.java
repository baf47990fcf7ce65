package kz.ethnomediation.local.stack;

/** Why the stack cannot start, in one line for a person. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The line. */
    public StartFailure(String line) {
        super(line);
    }
}
