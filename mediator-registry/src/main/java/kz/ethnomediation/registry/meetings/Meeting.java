package kz.ethnomediation.registry.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.OrganisationId;

/**
 * A meeting of a council, a platform or any other organisation (domain rule 42).
 *
 * @param participants how many took part: a head count, no names
 * @param languages in which it was held, BCP 47
 */
public record Meeting(
        UUID id,
        OrganisationId organisation,
        LocalDate heldOn,
        String place,
        String topic,
        int participants,
        List<String> languages,
        Instant recordedAt,
        String recordedBy) {

    public Meeting {
        languages = List.copyOf(languages);
    }
}
