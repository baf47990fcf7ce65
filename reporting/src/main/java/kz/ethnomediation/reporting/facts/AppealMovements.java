package kz.ethnomediation.reporting.facts;

/** Everything that happened to appeals; grows only. */
public interface AppealMovements {

    /** Adds a movement; the same event told again adds nothing. */
    void add(AppealMovement movement);
}
