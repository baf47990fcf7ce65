package kz.ethnomediation.registry.entrances;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.ethnomediation.registry.imports.NewRow;
import kz.ethnomediation.registry.sheets.Column;
import kz.ethnomediation.registry.sources.EntryKind;
import kz.ethnomediation.registry.sources.EntrySources;
import kz.ethnomediation.registry.sources.SourceOf;

/** Finds the entries that cells name: by the id that the row's own source has for them, or by that of the register. */
@ApplicationScoped
class References {

    private static final Pattern OWN =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,]\\s*");

    private final EntrySources sources;

    References(EntrySources sources) {
        this.sources = sources;
    }

    /** What the rows of a file name in one column. */
    record Named(Map<SourceOf, Map<String, UUID>> entries, EntryKind kind) {

        /** The entry that the row means by the word. */
        Optional<UUID> of(NewRow row, String word) {
            var known = entries.getOrDefault(new SourceOf(kind, row.source().system()), Map.of());
            return Optional.ofNullable(known.get(word))
                    .or(() -> OWN.matcher(word).matches() ? Optional.of(UUID.fromString(word)) : Optional.empty());
        }
    }

    /** Looks up all that the rows name in the column. */
    Named named(List<NewRow> rows, Column column, EntryKind kind) {
        var entries = new HashMap<SourceOf, Map<String, UUID>>();
        rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new SourceOf(kind, row.source().system())))
                .forEach((source, its) -> entries.put(source, known(source, its, column)));
        return new Named(entries, kind);
    }

    private Map<String, UUID> known(SourceOf source, List<NewRow> rows, Column column) {
        var words = rows.stream()
                .flatMap(row -> row.row().at(column).stream())
                .flatMap(BETWEEN::splitAsStream)
                .collect(Collectors.toSet());
        return sources.known(source, words).values().stream()
                .collect(Collectors.toMap(entry -> entry.externalId(), entry -> entry.entry()));
    }
}
