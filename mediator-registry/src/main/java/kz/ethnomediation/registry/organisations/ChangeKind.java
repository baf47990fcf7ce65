package kz.ethnomediation.registry.organisations;

/** The kinds of changes; the published list {@code organisation-changes} has the words. */
public enum ChangeKind {
    OPENED,
    CLOSED,
    NAMED,
    PLACED,
    REACHED;

    /** Whether it says if the organisation is open. */
    boolean isOfLife() {
        return this == OPENED || this == CLOSED;
    }
}
