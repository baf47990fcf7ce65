package kz.ethnomediation.intake.codes;

/** What a tension springs from (domain rule 41). */
public enum RiskFactor {
    SOCIAL,
    CULTURAL,
    INFRASTRUCTURAL,
    DOMESTIC,
    LAND,
    ONLINE
}
