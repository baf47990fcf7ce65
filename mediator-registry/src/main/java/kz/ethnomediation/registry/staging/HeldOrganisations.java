package kz.ethnomediation.registry.staging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.registry.organisations.Organisation;
import kz.ethnomediation.registry.organisations.OrganisationHistory;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.Organisations;
import kz.ethnomediation.registry.organisations.RecordedChange;

/**
 * New organisations that are not kept yet, and those that were there before, each read and locked once. Of the latter only the
 * count of events moves on here.
 */
final class HeldOrganisations implements Held {

    private final Organisations organisations;
    private final Map<OrganisationId, Organisation> entered = new LinkedHashMap<>();
    private final Map<OrganisationId, Optional<Organisation>> found = new HashMap<>();
    private final Map<OrganisationId, Long> published = new LinkedHashMap<>();

    HeldOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    boolean add(Organisation organisation) {
        return entered.putIfAbsent(organisation.id(), organisation) == null;
    }

    boolean has(OrganisationId id) {
        return entered.containsKey(id);
    }

    Optional<Organisation> of(OrganisationId id) {
        return Optional.ofNullable(entered.get(id));
    }

    Optional<Organisation> toChange(OrganisationId id) {
        return of(id).or(() -> found.computeIfAbsent(id, organisations::toChange));
    }

    void record(OrganisationId id, RecordedChange change) {
        entered.computeIfPresent(id, (_, organisation) -> changed(organisation, change));
    }

    long nextEvent(OrganisationId id) {
        var before = published.containsKey(id) || has(id)
                ? published.getOrDefault(id, 0L)
                : organisations.publishedEvents(id);
        published.put(id, before + 1);
        return before + 1;
    }

    @Override
    public Turn turn() {
        return Turn.ENTRIES;
    }

    @Override
    public void keep() {
        organisations.addAll(entered.values(), id -> published.getOrDefault(id, 0L));
        published.forEach((id, sequence) -> {
            if (!has(id)) {
                organisations.countEvents(id, sequence);
            }
        });
    }

    private static Organisation changed(Organisation before, RecordedChange change) {
        List<RecordedChange> changes = new ArrayList<>(before.history().changes());
        changes.add(change);
        return new Organisation(
                before.id(),
                before.kind(),
                before.region(),
                before.district(),
                before.house(),
                new OrganisationHistory(changes),
                before.revision() + 1);
    }
}
