package kz.ethnomediation.registry.organisations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list is narrowed to.
 *
 * @param open whether it is open on the day; empty for both
 * @param asOf the day whose state counts; what opened later is left out
 * @param after the last id of the page before
 */
public record OrganisationFilter(
        Optional<OrganisationKind> kind,
        Optional<String> region,
        Optional<String> house,
        Optional<OrganisationId> parent,
        Optional<Boolean> open,
        LocalDate asOf,
        Optional<OrganisationId> after) {}
