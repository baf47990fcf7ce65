package kz.ethnomediation.registry.entrances;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.OrganisationId;

/** From what a use case points at to the column that says it. */
final class Pointers {

    /** Stands where a row names no organisation; such a row reaches no use case. */
    static final OrganisationId NOBODY = new OrganisationId(new UUID(0, 0));

    private Pointers() {}

    /** The column that is meant: that of the whole pointer, else of its first member. */
    static <C> C column(String pointer, Map<String, C> columns) {
        var next = pointer.indexOf('/', 1);
        var first = next < 0 ? pointer : pointer.substring(0, next);
        return Objects.requireNonNull(
                columns.containsKey(pointer) ? columns.get(pointer) : columns.get(first), "a column for " + pointer);
    }
}
