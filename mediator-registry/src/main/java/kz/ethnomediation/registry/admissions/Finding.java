package kz.ethnomediation.registry.admissions;

/** What a check of the exclusion checklist found. */
public enum Finding {
    /** Nothing that excludes. */
    ABSENT,
    /** What excludes is there. */
    PRESENT
}
