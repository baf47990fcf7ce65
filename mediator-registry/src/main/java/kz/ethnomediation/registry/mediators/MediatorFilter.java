package kz.ethnomediation.registry.mediators;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list is narrowed to.
 *
 * @param region that keeps the entry or that the mediator serves
 * @param asOf the day whose status counts; who was entered later is left out
 * @param after the last id of the page before, to go on behind it
 */
public record MediatorFilter(
        Optional<String> region,
        Optional<MediatorStatus> status,
        Optional<MediatorKind> kind,
        LocalDate asOf,
        Optional<MediatorId> after) {}
