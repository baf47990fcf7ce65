package kz.ethnomediation.registry.trainings;

/** What a training is; the published list {@code training-kinds} has the words. */
public enum TrainingKind {
    /** Counted by heads, without names. */
    SEMINAR,
    /** Ends with certificates of mediators. */
    PROGRAMME,
    /** Renews what a certificate says; ends with certificates too. */
    CONTINUING_EDUCATION;

    /** Whether it takes a head count instead of persons. */
    public boolean isCountedByHeads() {
        return this == SEMINAR;
    }
}
