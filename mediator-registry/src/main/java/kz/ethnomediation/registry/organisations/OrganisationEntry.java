package kz.ethnomediation.registry.organisations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An organisation as it stands on a day.
 *
 * @param open whether it is open on that day
 * @param since the day of the opening or the closure that says so
 */
public record OrganisationEntry(
        OrganisationId id,
        OrganisationKind kind,
        Optional<String> region,
        Optional<String> district,
        Optional<String> house,
        OrganisationName name,
        Optional<OrganisationId> parent,
        Optional<Contact> contact,
        boolean open,
        LocalDate since,
        long revision) {}
