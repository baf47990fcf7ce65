package kz.ethnomediation.registry.organisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The collection of all organisations ever. Their names are public in the network, so no query takes a territory. */
public interface Organisations {

    /** Keeps a new one with its first changes; false where the id is taken. */
    boolean add(Organisation organisation);

    /**
     * Keeps new ones with all their changes, under ids that the register has made.
     *
     * @param published how many events of each have been told
     */
    void addAll(Collection<Organisation> entered, ToLongFunction<OrganisationId> published);

    /** The organisation with all its changes, under a lock until the transaction ends. */
    Optional<Organisation> toChange(OrganisationId id);

    /** Adds the change, and moves the revision on. */
    void record(OrganisationId id, RecordedChange change);

    /** The organisation with all its changes. */
    Optional<Organisation> byId(OrganisationId id);

    /** Lets one transaction at a time place organisations under parents, for a cycle takes two. */
    void lockParents();

    /** The sequence of the next event of an organisation, from 1 without a gap. */
    long nextEvent(OrganisationId id);

    /** How many events have been told of it; asked under {@link #toChange}, so that no other is told meanwhile. */
    long publishedEvents(OrganisationId id);

    /** Moves the count of its events on to {@code published}. */
    void countEvents(OrganisationId id, long published);

    /** At most {@code limit}, as they stand on the filter's day, by id. */
    List<OrganisationEntry> page(OrganisationFilter filter, int limit);

    /** How many of each kind are open on the day, in the region or everywhere. */
    Map<OrganisationKind, Long> openOn(LocalDate day, Optional<String> region);
}
