package kz.ethnomediation.intake.signals;

/** How far above the office a signal lies; each level is higher than the one before it. */
public enum EscalationLevel {
    /** With the regional coordinator. */
    REGION,
    /** With the coordinator of the republic. */
    REPUBLIC
}
