package kz.ethnomediation.platform.subjects;

/** What may not be done with a person's data. */
public enum Restriction {
    /** They are neither shown nor used. */
    BLOCKED,
    /** They are not erased. */
    HELD
}
