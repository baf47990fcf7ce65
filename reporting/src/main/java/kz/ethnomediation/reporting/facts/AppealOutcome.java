package kz.ethnomediation.reporting.facts;

/** How an appeal ended (EM-1 line 5). */
public enum AppealOutcome {
    /** Dealt with at the consultation, whatever its result. */
    CLOSED_AT_CONSULTATION,
    /** A settlement was signed: what published figures call a mediation agreement. */
    SETTLED,
    /** Ended without a settlement; the ground says why. */
    TERMINATED,
    /** Sent on to the competent body. */
    REDIRECTED,
    /** No matter for mediation. */
    OUT_OF_SCOPE,
    /** The applicant withdrew it before it was accepted. */
    WITHDRAWN
}
