package kz.ethnomediation.intake.codes;

/** What those who handle the appeal must know at a glance (domain rule 11). */
public enum Flag {
    INTERETHNIC,
    MINOR_INVOLVED,
    DOMESTIC_VIOLENCE,
    COURT_PENDING,
    CRIMINAL_PENDING
}
