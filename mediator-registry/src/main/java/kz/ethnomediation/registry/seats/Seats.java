package kz.ethnomediation.registry.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.OrganisationId;

/** The collection of all seats ever taken, each with its end. */
public interface Seats {

    /** Lets one transaction at a time seat people in an organisation, until it ends. */
    void lock(OrganisationId organisation);

    /** Keeps a new seat, with its end where it has one. */
    void add(Seat seat);

    /** Keeps that it was left. */
    void end(SeatEnd end);

    /** The seat in that organisation. */
    Optional<Seat> byId(OrganisationId organisation, UUID seat);

    /** All seats ever of an organisation. */
    List<Seat> of(OrganisationId organisation);

    /** At most {@code limit} of those held on the day, by id. */
    List<Seat> heldOn(OrganisationId organisation, LocalDate day, Optional<UUID> after, int limit);
}
