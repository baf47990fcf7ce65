package kz.ethnomediation.registry.mediators;

/**
 * How many entries there were.
 *
 * @param region in which they counted
 */
public record MediatorCount(String region, MediatorKind kind, MediatorStatus status, long entries) {}
