package kz.ethnomediation.registry.organisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Organisations without a database. */
final class InMemoryOrganisations implements Organisations {

    private final Map<UUID, Organisation> kept = new TreeMap<>();
    private final Map<UUID, Long> events = new TreeMap<>();

    @Override
    public boolean add(Organisation organisation) {
        return kept.putIfAbsent(organisation.id().value(), organisation) == null;
    }

    @Override
    public void addAll(Collection<Organisation> entered, ToLongFunction<OrganisationId> published) {
        entered.forEach(organisation -> {
            kept.put(organisation.id().value(), organisation);
            countEvents(organisation.id(), published.applyAsLong(organisation.id()));
        });
    }

    @Override
    public Optional<Organisation> toChange(OrganisationId id) {
        return byId(id);
    }

    @Override
    public void record(OrganisationId id, RecordedChange change) {
        kept.computeIfPresent(id.value(), (_, organisation) -> organisation.with(change));
    }

    @Override
    public Optional<Organisation> byId(OrganisationId id) {
        return Optional.ofNullable(kept.get(id.value()));
    }

    @Override
    public void lockParents() {}

    @Override
    public long nextEvent(OrganisationId id) {
        return events.merge(id.value(), 1L, Long::sum);
    }

    @Override
    public long publishedEvents(OrganisationId id) {
        return events.getOrDefault(id.value(), 0L);
    }

    @Override
    public void countEvents(OrganisationId id, long published) {
        events.put(id.value(), published);
    }

    @Override
    public List<OrganisationEntry> page(OrganisationFilter filter, int limit) {
        return kept.values().stream()
                .flatMap(organisation -> organisation.asOf(filter.asOf()).stream())
                .limit(limit)
                .toList();
    }

    @Override
    public Map<OrganisationKind, Long> openOn(LocalDate day, Optional<String> region) {
        return kept.values().stream()
                .filter(organisation ->
                        region.isEmpty() || organisation.region().equals(region))
                .filter(organisation -> organisation.history().isOpenOn(day))
                .collect(Collectors.groupingBy(Organisation::kind, Collectors.counting()));
    }
}
