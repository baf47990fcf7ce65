package kz.ethnomediation.reporting.facts;

/** The standing of a mediator in the register. */
public enum MediatorStatus {
    /** Entered, may not mediate yet. */
    CANDIDATE,
    /** May mediate; the only standing that is counted as "in the register". */
    ACTIVE,
    /** May not mediate for the time being. */
    SUSPENDED,
    /** Struck off for good. */
    EXCLUDED
}
