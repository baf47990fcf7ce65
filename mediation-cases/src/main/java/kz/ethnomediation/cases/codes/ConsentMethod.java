package kz.ethnomediation.cases.codes;

/** How a consent was given. */
public enum ConsentMethod {
    WRITTEN,
    ELECTRONIC,
    ORAL
}
