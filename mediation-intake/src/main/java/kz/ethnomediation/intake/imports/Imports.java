package kz.ethnomediation.intake.imports;

import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Sight;

/** The collection of imports. */
public interface Imports {

    void add(AppealImport journal);

    /** The import, where it exists and lies within {@code sight}. */
    Optional<AppealImport> byId(UUID id, Sight sight);

    /** The one that is to be worked on next: the longest waiting of those that are not over. */
    Optional<AppealImport> oldestOpen();

    /** The import for work on it, until the transaction ends; empty where it is over or another instance works on it. */
    Optional<AppealImport> claimed(UUID id);
}
