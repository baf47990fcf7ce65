package kz.ethnomediation.registry.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.sources.EntryKind;

/** The files that were taken in. */
public interface RegisterImports {

    /** Keeps a new one; what its rows say has been kept before, with their sources. */
    void add(RegisterImport taken, List<ImportedRow> rows);

    /** It, if all of its entries are kept in the territory. */
    Optional<RegisterImport> byId(EntryKind kind, UUID id, Scope sight);

    /** At most {@code limit} of its rows behind that one, in the order of the file. */
    List<ImportedRow> rows(UUID id, int after, int limit);
}
