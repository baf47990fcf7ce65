package kz.ethnomediation.intake.codes;

/** How firmly something is known, as in the grading of community tension reports. */
public enum EvidenceGrade {
    /** Lived through by the one who tells. */
    EXPERIENCED,
    /** Seen, read or documented. */
    EVIDENCED,
    /** Not happened yet, feared. */
    POTENTIAL
}
