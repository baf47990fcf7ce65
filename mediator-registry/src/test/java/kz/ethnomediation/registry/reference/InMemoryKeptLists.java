package kz.ethnomediation.registry.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ethnomediation.platform.reference.DatedVersion;
import kz.ethnomediation.platform.reference.ListVersion;

/** Versions in memory, for tests of the use cases. */
final class InMemoryKeptLists implements KeptLists, ListEvents {

    private final List<DatedVersion> versions = new ArrayList<>();
    private final List<Publication> kept = new ArrayList<>();
    private final List<Publication> told = new ArrayList<>();

    InMemoryKeptLists with(String validFrom, ListVersion list) {
        versions.add(new DatedVersion(LocalDate.parse(validFrom), list));
        return this;
    }

    List<Publication> told() {
        return told;
    }

    @Override
    public List<ListVersion> eachInForce(Collection<String> names, LocalDate on) {
        Map<String, ListVersion> found = new TreeMap<>();
        versions.stream()
                .filter(version -> !version.validFrom().isAfter(on))
                .filter(version ->
                        names.isEmpty() || names.contains(version.list().name()))
                .sorted(Comparator.comparing(DatedVersion::validFrom)
                        .thenComparingInt(version -> version.list().version()))
                .forEach(version -> found.put(version.list().name(), version.list()));
        return List.copyOf(found.values());
    }

    @Override
    public Place next(String name) {
        var before = kept.stream().filter(one -> one.list().name().equals(name)).count();
        return new Place(Publication.FIRST_VERSION + (int) before, before + 1);
    }

    @Override
    public void keep(Publication publication) {
        kept.add(publication);
        versions.add(new DatedVersion(publication.validFrom(), publication.list()));
    }

    @Override
    public void publish(Publication publication) {
        told.add(publication);
    }
}
