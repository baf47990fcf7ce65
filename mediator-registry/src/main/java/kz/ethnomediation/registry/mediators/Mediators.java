package kz.ethnomediation.registry.mediators;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Scope;

/**
 * The register: the collection of mediators. An entry is <em>kept</em> in its {@code registerRegion}, and <em>visible</em>
 * in that region and in those that the mediator serves, as it stands now.
 */
public interface Mediators {

    /** Keeps a new entry; false, and nothing is kept, where its id is taken. */
    boolean add(Mediator mediator);

    /** Keeps new entries under ids that the register has made. */
    void addAll(Collection<Mediator> entered);

    /** The entry if it is kept in the territory, locked until the transaction ends. */
    Optional<Mediator> toChange(MediatorId id, Scope keeper);

    /** The entry as it stood, if it is visible in the territory and was entered by then. */
    Optional<MediatorEntry> entry(MediatorId id, Scope sight, AsOf asOf);

    /** At most {@code limit} entries in the order of their ids. */
    List<MediatorEntry> page(MediatorFilter filter, Scope sight, int limit);

    /** How many entries counted in the regions of the territory, as they stood; only what there is. */
    List<MediatorCount> counts(AsOf asOf, Optional<String> region, Scope territory);

    /** All steps of an entry that is visible in the territory. */
    Optional<StatusHistory> history(MediatorId id, Scope sight);

    /** Everything that was ever said of an entry's name and profile; nothing where there is no such entry. */
    ProfileHistory profiles(MediatorId id);

    /** What a contract to mediate says of its mediator, whatever his region. */
    Optional<ContractIdentity> contractIdentity(MediatorId id);
}
