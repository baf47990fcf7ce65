package kz.ethnomediation.intake.subjects;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The rows that know a person by an id. As the system. */
public interface PersonRows {

    /** The appeals in which one of these is a party. */
    List<UUID> appealsOf(Collection<UUID> persons);

    /** All parties of these appeals. */
    List<UUID> partiesOf(Collection<UUID> appeals);

    /** Those of these ids that are parties here; a mediator's is none. */
    List<UUID> partiesAmong(Collection<UUID> persons);

    /** Takes the parties out of the index, so that nobody finds them any more. */
    void forget(Collection<UUID> parties);

    /** Whether one of their appeals is not at its end, or ended with a settlement that is still to be performed. */
    boolean isSomethingRunning(Collection<UUID> persons);
}
