package kz.ethnomediation.registry.trainings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.OrganisationId;

/**
 * What a list is narrowed to; a training counts on its last day.
 *
 * @param from the first day that counts
 * @param asOf the last day that counts
 * @param after the last id of the page before
 */
public record TrainingFilter(
        Optional<TrainingKind> kind,
        Optional<String> region,
        Optional<OrganisationId> organiser,
        LocalDate from,
        LocalDate asOf,
        Optional<UUID> after) {}
