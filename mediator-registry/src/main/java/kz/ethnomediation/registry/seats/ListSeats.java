package kz.ethnomediation.registry.seats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.organisations.House;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.Organisations;

/** Shows who sits in an organisation on a day, to whoever works in its territory. */
@ApplicationScoped
public class ListSeats {

    private final Seats seats;
    private final Organisations organisations;

    public ListSeats(Seats seats, Organisations organisations) {
        this.seats = seats;
        this.organisations = organisations;
    }

    /** At most {@code limit} of those held on the day, by id; empty where the organisation is out of the reader's sight. */
    @Transactional
    public Optional<List<Seat>> list(
            OrganisationId organisation, LocalDate day, Optional<UUID> after, int limit, Caller reader) {
        return organisations
                .byId(organisation)
                .filter(found -> House.isSeenBy(reader, found))
                .map(found -> seats.heldOn(found.id(), day, after, limit));
    }
}
