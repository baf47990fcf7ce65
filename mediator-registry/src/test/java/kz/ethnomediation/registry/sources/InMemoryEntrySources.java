package kz.ethnomediation.registry.sources;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sources of entries in memory, for use cases without a database. */
public final class InMemoryEntrySources implements EntrySources {

    private final Map<SourceOf, Map<String, SourcedEntry>> said = new HashMap<>();

    @Override
    public void lock(SourceOf source) {
        // Tests of use cases have one thread.
    }

    @Override
    public Map<String, SourcedEntry> known(SourceOf source, Collection<String> externalIds) {
        var known = new HashMap<>(said.getOrDefault(source, Map.of()));
        known.keySet().retainAll(externalIds);
        return known;
    }

    @Override
    public void keep(SourceOf source, List<SourcedEntry> entries, Instant recordedAt, String recordedBy) {
        var known = Objects.requireNonNull(said.computeIfAbsent(source, _ -> new HashMap<>()));
        entries.forEach(entry -> known.put(entry.externalId(), entry));
    }
}
