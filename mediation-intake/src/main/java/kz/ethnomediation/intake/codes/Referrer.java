package kz.ethnomediation.intake.codes;

/** Who sent the applicant to the network; SELF where nobody did. */
public enum Referrer {
    SELF,
    COURT,
    POLICE,
    PROSECUTOR,
    AKIMAT,
    ELDERS,
    BIYS,
    MOTHERS,
    PUBLIC_CONSENT,
    SCHOOL,
    ASSOCIATION,
    PLATFORM
}
