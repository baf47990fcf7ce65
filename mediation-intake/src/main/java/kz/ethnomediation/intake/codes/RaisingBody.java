package kz.ethnomediation.intake.codes;

/** The body for which somebody raises a signal. */
public enum RaisingBody {
    PUBLIC_CONSENT,
    ELDERS,
    MOTHERS,
    PLATFORM,
    OFFICE,
    OTHER
}
