package kz.ethnomediation.registry.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.organisations.House;
import kz.ethnomediation.registry.sheets.CellReader;
import kz.ethnomediation.registry.sheets.RowFault;
import kz.ethnomediation.registry.sheets.SheetRow;
import kz.ethnomediation.registry.sources.ContentDigest;
import kz.ethnomediation.registry.sources.EntryKind;
import kz.ethnomediation.registry.sources.EntrySources;
import kz.ethnomediation.registry.sources.SourceOf;
import kz.ethnomediation.registry.sources.SourcedEntry;

/**
 * The rows of a file by what the register knows of them.
 *
 * @param fresh those that it does not know
 * @param unchanged those that say what they said before
 * @param faults rows that name no source or no id, one that another row names, or mean an entry of another keeper or say something else than before
 */
record SortedRows(List<NewRow> fresh, List<NewRow> unchanged, List<RowFault> faults) {

    /** The names under which akimats' systems speak for themselves: no file of a keeper takes their ids. */
    private static final String OF_AKIMATS = "akimat-";

    /** Sorts them, with every source locked until the transaction ends. */
    static SortedRows of(List<SheetRow> rows, EntryKind kind, Handing handing, EntrySources sources) {
        var faults = new ArrayList<RowFault>();
        var named = named(rows, kind, handing.source(), faults);
        var fresh = new ArrayList<NewRow>();
        var unchanged = new ArrayList<NewRow>();
        named.entrySet().stream()
                .sorted(Comparator.comparing(source -> source.getKey().system()))
                .forEach(source -> {
                    sources.lock(source.getKey());
                    var known = sources.known(source.getKey(), ids(source.getValue()));
                    for (var row : source.getValue()) {
                        var before = Optional.ofNullable(known.get(row.externalId()));
                        var fault = before.flatMap(said -> fault(said, row, handing.keeper()));
                        fault.ifPresent(
                                code -> faults.add(new RowFault(row.number(), SourceColumn.EXTERNAL_ID.field(), code)));
                        var _ = fault.isPresent() || (before.isPresent() ? unchanged : fresh).add(row);
                    }
                });
        return new SortedRows(fresh, unchanged, faults);
    }

    /** What the row says, without whom it comes from. */
    static String digest(NewRow row) {
        return ContentDigest.of(row.row().content());
    }

    /** An id that means an entry elsewhere is another keeper's; one that means an entry here says of it what it said before. */
    private static Optional<String> fault(SourcedEntry said, NewRow row, Caller keeper) {
        if (!House.isKeptBy(keeper, said.region())) {
            return Optional.of("outside-your-scope");
        }
        return said.content().equals(digest(row)) ? Optional.empty() : Optional.of("differs");
    }

    private static Map<SourceOf, List<NewRow>> named(
            List<SheetRow> rows, EntryKind kind, Optional<String> otherwise, List<RowFault> faults) {
        var seen = new HashSet<List<String>>();
        var named = new LinkedHashMap<SourceOf, List<NewRow>>();
        for (var row : rows) {
            var cells = new CellReader(row);
            var system = cells.needed(
                    SourceColumn.SOURCE,
                    cells.words(SourceColumn.SOURCE, SourceColumn.SYSTEM).or(() -> otherwise),
                    "");
            var id = cells.needed(SourceColumn.EXTERNAL_ID, cells.words(SourceColumn.EXTERNAL_ID, SourceColumn.ID), "");
            if (kind == EntryKind.MEDIATOR && system.startsWith(OF_AKIMATS)) {
                cells.fault(SourceColumn.SOURCE, "of-an-akimat");
            }
            if (!seen.add(List.of(system, id))) {
                cells.fault(SourceColumn.EXTERNAL_ID, "repeated-in-file");
            }
            if (cells.faults().isEmpty()) {
                named.computeIfAbsent(new SourceOf(kind, system), _ -> new ArrayList<>())
                        .add(new NewRow(row, new SourceOf(kind, system), id));
            } else {
                faults.addAll(cells.faults());
            }
        }
        return named;
    }

    private static List<String> ids(List<NewRow> rows) {
        return rows.stream().map(NewRow::externalId).collect(Collectors.toList());
    }
}
