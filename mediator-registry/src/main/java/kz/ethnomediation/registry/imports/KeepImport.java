package kz.ethnomediation.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.registry.imports.ImportOutcome.Imported;
import kz.ethnomediation.registry.runtime.Identifiers;
import kz.ethnomediation.registry.sources.EntryKind;
import kz.ethnomediation.registry.sources.EntrySources;
import kz.ethnomediation.registry.sources.SourceOf;
import kz.ethnomediation.registry.sources.SourcedEntry;

/** Keeps what the rows of a file said, and that the file was taken in. */
@ApplicationScoped
class KeepImport {

    private static final String REPUBLIC = "KZ";

    private final EntrySources sources;
    private final RegisterImports imports;
    private final Identifiers identifiers;
    private final InstantSource clock;

    KeepImport(EntrySources sources, RegisterImports imports, Identifiers identifiers, InstantSource clock) {
        this.sources = sources;
        this.imports = imports;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Keeps it, in the current transaction. */
    Imported keep(EntryKind kind, String sha256, SortedRows sorted, Entered entered, Handing handing) {
        var now = clock.instant();
        var keeper = handing.keeper().subject();
        keepSources(sorted.fresh(), entered, now, keeper);
        var known = known(sorted);
        var rows = new ArrayList<ImportedRow>();
        sorted.fresh().forEach(row -> rows.add(imported(row, known, true)));
        sorted.unchanged().forEach(row -> rows.add(imported(row, known, false)));
        rows.sort(Comparator.comparingInt(ImportedRow::row));
        var taken = new RegisterImport(
                identifiers.next(),
                kind,
                sha256,
                regions(known),
                sorted.fresh().size(),
                sorted.unchanged().size(),
                now,
                keeper);
        imports.add(taken, rows);
        return new Imported(taken);
    }

    private void keepSources(List<NewRow> rows, Entered entered, Instant now, String keeper) {
        rows.stream().collect(Collectors.groupingBy(NewRow::source)).forEach((source, its) -> {
            var said = its.stream()
                    .map(row -> {
                        var entry = Objects.requireNonNull(entered.entries().get(row.number()));
                        return new SourcedEntry(row.externalId(), entry.id(), entry.region(), SortedRows.digest(row));
                    })
                    .toList();
            sources.keep(source, said, now, keeper);
        });
    }

    private Map<SourceOf, Map<String, SourcedEntry>> known(SortedRows sorted) {
        return Stream.concat(sorted.fresh().stream(), sorted.unchanged().stream())
                .collect(Collectors.groupingBy(
                        NewRow::source, Collectors.mapping(NewRow::externalId, Collectors.toList())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, source -> sources.known(source.getKey(), source.getValue())));
    }

    private static ImportedRow imported(NewRow row, Map<SourceOf, Map<String, SourcedEntry>> known, boolean created) {
        var entry = Objects.requireNonNull(
                Objects.requireNonNull(known.get(row.source())).get(row.externalId()));
        return new ImportedRow(row.number(), row.source().system(), row.externalId(), entry.entry(), created);
    }

    private static List<String> regions(Map<SourceOf, Map<String, SourcedEntry>> known) {
        var regions = new TreeSet<String>();
        known.values()
                .forEach(entries -> entries.values()
                        .forEach(entry -> regions.add(entry.region().orElse(REPUBLIC))));
        return List.copyOf(regions);
    }
}
