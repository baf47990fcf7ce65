package kz.ethnomediation.intake.codes;

/** How a consent was given. */
public enum ConsentMethod {
    WRITTEN,
    ELECTRONIC,
    ORAL
}
