package kz.ethnomediation.registry.staging;

/** What one port holds back. */
public interface Held {

    /** When it is kept: what others refer to comes first, and events come last. */
    enum Turn {
        ENTRIES,
        STATEMENTS,
        EVENTS
    }

    Turn turn();

    /** Keeps all of it, in the current transaction. */
    void keep();
}
