package kz.ethnomediation.intake.subjects;

/** How far a request has come. */
public enum RequestState {
    /** A service has still to answer. */
    OPEN,
    /** All have answered. */
    CLOSED
}
