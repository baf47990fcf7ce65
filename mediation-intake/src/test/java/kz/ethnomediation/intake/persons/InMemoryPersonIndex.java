package kz.ethnomediation.intake.persons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The index in memory, by the same hashes; {@code regions} tells where a matter counts. */
public final class InMemoryPersonIndex implements PersonIndex {

    private record Kept(UUID appealId, String hex, boolean name) {}

    private final TraitHashes hashes = new TraitHashes(TestKeys.first());
    private final Map<String, List<Kept>> kept = new java.util.HashMap<>();
    private final Function<UUID, String> regions;

    public InMemoryPersonIndex(Function<UUID, String> regions) {
        this.regions = regions;
    }

    @Override
    public void enter(Collection<Entry> entries) {
        for (var entry : entries) {
            hashes.toKeep(entry.who())
                    .forEach(row -> kept.computeIfAbsent(row.hash().hex(), none -> new ArrayList<>())
                            .add(new Kept(
                                    entry.appealId(),
                                    row.hash().hex(),
                                    row.kind().equals("NAME"))));
        }
    }

    @Override
    public List<UUID> mattersOf(Collection<Description> persons, Within within) {
        return hashes.toFind(persons).stream()
                .flatMap(hex -> kept.getOrDefault(hex, List.of()).stream())
                .filter(found -> isWithin(found.appealId(), within))
                .sorted(java.util.Comparator.comparing(Kept::name))
                .map(Kept::appealId)
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private boolean isWithin(UUID id, Within within) {
        return switch (within) {
            case Within.Everywhere() -> true;
            case Within.Regions(var codes) -> codes.contains(regions.apply(id));
            case Within.RegisteredBy(var _) -> throw new IllegalArgumentException("not kept in memory");
        };
    }
}
