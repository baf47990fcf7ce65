package kz.ethnomediation.registry.entrances;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.registry.imports.NewRow;
import kz.ethnomediation.registry.sources.SourceOf;

/**
 * The rows of a file of organisations in an order in which a parent comes before what is under it.
 *
 * @param inOrder rows whose line of parents within the file ends
 * @param inCycles rows that come under themselves
 */
record ParentOrder(List<NewRow> inOrder, Set<NewRow> inCycles) {

    /** An organisation as its source names it. */
    private record Name(SourceOf source, String externalId) {

        static Name of(NewRow row) {
            return new Name(row.source(), row.externalId());
        }
    }

    static ParentOrder of(List<NewRow> rows) {
        var byName = new LinkedHashMap<Name, NewRow>();
        rows.forEach(row -> byName.put(Name.of(row), row));
        var inOrder = new LinkedHashSet<NewRow>();
        var inCycles = new HashSet<NewRow>();
        for (var row : rows) {
            var line = new ArrayDeque<NewRow>();
            var next = Optional.of(row);
            while (next.isPresent() && !inOrder.contains(next.get()) && !line.contains(next.get())) {
                line.push(next.get());
                next = parent(next.get(), byName);
            }
            next.filter(line::contains).ifPresent(closing -> inCycles.addAll(from(closing, line)));
            inOrder.addAll(line);
        }
        return new ParentOrder(new ArrayList<>(inOrder), inCycles);
    }

    /** The rows of the line that lead back to the one that closes it; the line holds the last one first. */
    private static List<NewRow> from(NewRow closing, ArrayDeque<NewRow> line) {
        var cycle = new ArrayList<NewRow>();
        for (var row : line) {
            cycle.add(row);
            if (row.equals(closing)) {
                break;
            }
        }
        return cycle;
    }

    private static Optional<NewRow> parent(NewRow row, Map<Name, NewRow> byName) {
        return row.row().at(OrganisationColumn.PARENT).map(id -> byName.get(new Name(row.source(), id)));
    }
}
