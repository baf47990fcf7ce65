package kz.ethnomediation.intake.persons;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who the parties are whose hashes are to be made anew; the index itself cannot tell. */
public interface KnownPersons {

    /** Each by the id of the party; whoever is erased is not among them. */
    Map<UUID, Description> of(Collection<UUID> parties);
}
