package kz.ethnomediation.intake.appeals;

/** How the case of an appeal ended. SETTLED is what published figures call a mediation agreement. */
public enum CaseOutcome {
    CLOSED_AT_CONSULTATION,
    SETTLED,
    TERMINATED
}
