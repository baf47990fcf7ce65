package kz.ethnomediation.cases.lifecycle;

import java.util.Optional;
import java.util.UUID;

/** The collection of all cases, for those who change one. */
public interface Cases {

    /** Adds the case, with the keys under which it and its parties will be kept. */
    void add(MediationCase opened);

    /** Whether the case is here, for the system's own work. */
    boolean holds(UUID id);

    /** The case, locked until the transaction ends; nothing where it lies outside {@code sight}. */
    Optional<MediationCase> forChange(UUID id, Sight sight);
}
