package kz.ethnomediation.intake.appeals;

/** How far the case of an accepted appeal has come, as its events say. */
public enum CaseStage {
    CONSULTATION,
    MEDIATION,
    CLOSED
}
