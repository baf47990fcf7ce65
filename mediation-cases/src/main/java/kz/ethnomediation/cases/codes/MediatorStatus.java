package kz.ethnomediation.cases.codes;

/** What the register says of a mediator. */
public enum MediatorStatus {
    CANDIDATE,
    ACTIVE,
    SUSPENDED,
    EXCLUDED
}
