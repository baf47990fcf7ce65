package kz.ethnomediation.registry.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.OrganisationId;

/** The collection of all meetings. */
public interface Meetings {

    /** Keeps a new one. */
    void add(Meeting meeting);

    /** Keeps them all. */
    void addAll(List<Meeting> meetings);

    /** At most {@code limit} of an organisation that were held in these days, both included, by id. */
    List<Meeting> page(OrganisationId organisation, LocalDate from, LocalDate to, Optional<UUID> after, int limit);
}
