package kz.ethnomediation.registry.mediators.persistence;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.mediators.MediatorEntry;
import kz.ethnomediation.registry.mediators.MediatorFilter;
import kz.ethnomediation.registry.mediators.MediatorId;

/** Asks for entries as they stood on a day: each with the last step that was in effect by then. */
final class EntryQuery {

    private static final String ENTRIES = """
            select new kz.ethnomediation.registry.mediators.MediatorEntry(
              m.id, m.name, m.profile, h.status, h.effectiveOn, m.revision)
            from Mediator m join m.history h
            where index(h) = (select max(index(l)) from Mediator n join n.history l
                              where n.id = m.id and l.effectiveOn <= :asOf)""";

    private final StringBuilder text = new StringBuilder(ENTRIES);
    private final Map<String, Object> parameters = new HashMap<>();

    private EntryQuery() {}

    static EntryQuery asOf(LocalDate day) {
        return new EntryQuery().with("asOf", day);
    }

    EntryQuery seenFrom(Scope sight) {
        var visibility = new Visibility(sight);
        text.append(visibility.clause());
        parameters.putAll(visibility.parameters());
        return this;
    }

    EntryQuery withId(MediatorId id) {
        text.append(" and m.id = :id");
        return with("id", id);
    }

    EntryQuery matching(MediatorFilter filter) {
        filter.region()
                .ifPresent(region ->
                        narrow(Visibility.KEPT_OR_SERVED.formatted(":region"), "region", new String[] {region}));
        filter.status().ifPresent(status -> narrow("h.status = :status", "status", status));
        filter.kind().ifPresent(kind -> narrow("m.profile.kind = :kind", "kind", kind));
        filter.after().ifPresent(after -> narrow("m.id.value > :after", "after", after.value()));
        return this;
    }

    List<MediatorEntry> list(EntityManager database, int limit) {
        var query = database.createQuery(text + " order by m.id.value", MediatorEntry.class)
                .setMaxResults(limit);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private void narrow(String condition, String name, Object value) {
        text.append(" and ").append(condition);
        with(name, value);
    }

    @CanIgnoreReturnValue
    private EntryQuery with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }
}
