package kz.ethnomediation.registry.mediators;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a mediator might mediate on a day.
 *
 * @param on the day asked about
 * @param entitled whether he was {@link MediatorStatus#ACTIVE}
 * @param evidence the interval that holds the day; empty where the day lies before the entry
 */
public record Entitlement(LocalDate on, boolean entitled, Optional<StatusInterval> evidence) {}
