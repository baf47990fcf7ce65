package kz.ethnomediation.cases.subjects;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The rows that know a person by an id. As the system. */
public interface PersonRows {

    /** The cases in which one of these is a party. */
    List<UUID> casesOf(Collection<UUID> persons);

    /** All parties of these cases. */
    List<UUID> partiesOf(Collection<UUID> cases);

    /** Those of these ids that are parties here; a mediator's is none. */
    List<UUID> partiesAmong(Collection<UUID> persons);

    /** Whether who they are is still to come over from intake to one of their cases. */
    boolean isAwaited(Collection<UUID> persons);

    /** Whether a case in which one of these is a party or the mediator may still move on. */
    boolean isSomethingRunning(Collection<UUID> persons);
}
