package kz.ethnomediation.registry.mediators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.platform.caller.Scope;

/** The register in memory; it keeps the same contract as the one in PostgreSQL, and knows nobody's specialisations. */
public final class InMemoryMediators implements Mediators {

    private final Map<MediatorId, Mediator> entries = new HashMap<>();

    @Override
    public void addAll(Collection<Mediator> entered) {
        entered.forEach(mediator -> assertThat(add(mediator)).isTrue());
    }

    @Override
    public boolean add(Mediator mediator) {
        return entries.putIfAbsent(mediator.id(), mediator) == null;
    }

    @Override
    public Optional<Mediator> toChange(MediatorId id, Scope keeper) {
        return Optional.ofNullable(entries.get(id))
                .filter(mediator -> keeper.covers(mediator.profile().registerRegion()));
    }

    @Override
    public Optional<MediatorEntry> entry(MediatorId id, Scope sight, AsOf asOf) {
        return visible(sight)
                .filter(mediator -> mediator.id().equals(id))
                .flatMap(mediator -> asOf(mediator, asOf).stream())
                .findFirst();
    }

    @Override
    public List<MediatorEntry> page(MediatorFilter filter, Scope sight, int limit) {
        return visible(sight)
                .flatMap(mediator -> asOf(mediator, filter.asOf()).stream())
                .filter(entry -> matches(entry, filter))
                .sorted(Comparator.comparing(entry -> order(entry.id())))
                .limit(limit)
                .toList();
    }

    @Override
    public List<MediatorCount> counts(AsOf asOf, Optional<String> region, Scope territory) {
        return entries.values().stream()
                .flatMap(mediator -> asOf(mediator, asOf).stream())
                .filter(entry -> territory.covers(entry.profile().registerRegion()))
                .filter(entry -> region.filter(
                                code -> !code.equals(entry.profile().registerRegion()))
                        .isEmpty())
                .collect(Collectors.groupingBy(
                        entry -> new MediatorCount(
                                entry.profile().registerRegion(),
                                entry.profile().kind(),
                                entry.status(),
                                0),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(found -> new MediatorCount(
                        found.getKey().region(),
                        found.getKey().kind(),
                        found.getKey().status(),
                        found.getValue()))
                .sorted(Comparator.comparing(MediatorCount::region)
                        .thenComparing(count -> count.kind().name())
                        .thenComparing(count -> count.status().name()))
                .toList();
    }

    @Override
    public Optional<StatusHistory> history(MediatorId id, Scope sight) {
        return visible(sight)
                .filter(mediator -> mediator.id().equals(id))
                .map(Mediator::history)
                .findFirst();
    }

    @Override
    public ProfileHistory profiles(MediatorId id) {
        return Optional.ofNullable(entries.get(id))
                .map(Mediator::profiles)
                .orElseGet(() -> new ProfileHistory(List.of()));
    }

    @Override
    public Optional<ContractIdentity> contractIdentity(MediatorId id) {
        return Optional.ofNullable(entries.get(id))
                .map(mediator -> new ContractIdentity(
                        id,
                        mediator.name(),
                        mediator.profile().kind(),
                        mediator.profile().registerRegion()));
    }

    private Stream<Mediator> visible(Scope sight) {
        return entries.values().stream()
                .filter(mediator -> sight.covers(mediator.profile().registerRegion())
                        || mediator.profile().regions().stream().anyMatch(sight::covers));
    }

    private static Optional<MediatorEntry> asOf(Mediator mediator, AsOf asOf) {
        var said = mediator.profiles().on(asOf);
        return mediator.history()
                .knownAt(asOf.knownAt())
                .on(asOf.day())
                .map(interval -> new MediatorEntry(
                        mediator.id(),
                        said.name(),
                        said.profile(mediator.profile().kind()),
                        interval.status(),
                        interval.change().effectiveOn(),
                        mediator.revision()));
    }

    private static boolean matches(MediatorEntry entry, MediatorFilter filter) {
        var profile = entry.profile();
        return filter.region()
                        .filter(region -> !region.equals(profile.registerRegion())
                                && !profile.regions().contains(region))
                        .isEmpty()
                && filter.language()
                        .filter(tag -> profile.languages().stream()
                                .noneMatch(spoken -> spoken.equals(tag) || spoken.split("-", 2)[0].equals(tag)))
                        .isEmpty()
                && filter.specialisation().isEmpty()
                && filter.status().filter(status -> status != entry.status()).isEmpty()
                && filter.kind().filter(kind -> kind != profile.kind()).isEmpty()
                && filter.after()
                        .filter(after -> order(entry.id()).compareTo(order(after)) <= 0)
                        .isEmpty();
    }

    /** The text of an id sorts as the database sorts its bytes; the JDK's own order is signed. */
    private static String order(MediatorId id) {
        return id.value().toString();
    }
}
