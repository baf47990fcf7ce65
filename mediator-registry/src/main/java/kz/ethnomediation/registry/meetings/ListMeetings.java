package kz.ethnomediation.registry.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.Organisations;

/** Shows the meetings of an organisation that the register knows. */
@ApplicationScoped
public class ListMeetings {

    private final Meetings meetings;
    private final Organisations organisations;

    public ListMeetings(Meetings meetings, Organisations organisations) {
        this.meetings = meetings;
        this.organisations = organisations;
    }

    /** The days in which the meetings were held, both included. */
    public record Days(LocalDate first, LocalDate last) {}

    /** At most {@code limit} of those held in the days, by id; empty where there is no such organisation. */
    @Transactional
    public Optional<List<Meeting>> list(OrganisationId organisation, Days days, Optional<UUID> after, int limit) {
        return organisations
                .byId(organisation)
                .map(found -> meetings.page(found.id(), days.first(), days.last(), after, limit));
    }
}
