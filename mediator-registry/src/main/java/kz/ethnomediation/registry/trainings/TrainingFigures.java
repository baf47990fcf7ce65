package kz.ethnomediation.registry.trainings;

/**
 * How much was taught in a stretch of days: two figures side by side, for a head may be counted in many seminars.
 *
 * @param trained heads in seminars
 * @param certified certificates of programmes, each counted once
 * @param renewed certificates of continuing education, each counted once
 */
public record TrainingFigures(
        long seminars, long trained, long programmes, long certified, long continuing, long renewed) {}
