package kz.ethnomediation.registry.entrances;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.ethnomediation.registry.imports.NewRow;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.runtime.Identifiers;
import kz.ethnomediation.registry.sources.SourceOf;

/** The new organisations of one file, which may name one another: each has its id before it is entered. */
final class Siblings {

    private final Map<Name, NewRow> byName = new HashMap<>();
    private final Map<NewRow, OrganisationId> ids = new HashMap<>();

    /** An organisation as its source names it. */
    private record Name(SourceOf source, String externalId) {}

    Siblings(List<NewRow> rows, Identifiers identifiers) {
        for (var row : rows) {
            byName.put(new Name(row.source(), row.externalId()), row);
            ids.put(row, new OrganisationId(identifiers.next()));
        }
    }

    /** The row of the same source that the word names. */
    Optional<NewRow> named(NewRow row, String word) {
        return Optional.ofNullable(byName.get(new Name(row.source(), word)));
    }

    OrganisationId idOf(NewRow row) {
        return Objects.requireNonNull(ids.get(row));
    }
}
