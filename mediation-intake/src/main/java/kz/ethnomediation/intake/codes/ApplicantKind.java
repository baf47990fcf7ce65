package kz.ethnomediation.intake.codes;

/** Who appeals. */
public enum ApplicantKind {
    PERSON,
    LEGAL_ENTITY,
    GROUP
}
