package kz.ethnomediation.reporting.report;

/** What a movement means to one region. */
public enum Change {
    REGISTERED,
    CLOSED,
    REOPENED,
    /** It counts here from now on. */
    TRANSFERRED_IN,
    /** It counts elsewhere from now on. */
    TRANSFERRED_OUT;

    /** Whether one appeal less is open in the region. */
    boolean takesAway() {
        return switch (this) {
            case CLOSED, TRANSFERRED_OUT -> true;
            case REGISTERED, REOPENED, TRANSFERRED_IN -> false;
        };
    }
}
