package kz.ethnomediation.registry.mediators;

/**
 * A step as the register says it.
 *
 * @param number of the step, which no correction changes
 * @param ordinal of the row that says so
 */
public record StandingStep(int number, int ordinal, StatusChange change) {}
