package kz.ethnomediation.intake.incidents.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.UsableKey;
import kz.ethnomediation.intake.incidents.Incident;
import kz.ethnomediation.intake.incidents.IncidentState;
import kz.ethnomediation.intake.incidents.Incidents;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;

/** Incidents in PostgreSQL. */
@ApplicationScoped
class PanacheIncidents implements Incidents, PanacheRepositoryBase<Incident, UUID> {

    private final DataKeys keys;

    PanacheIncidents(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public void add(Incident incident, String words) {
        var key = UsableKey.in(keys.obtain(new KeyOwner("incident", incident.id())))
                .orElseThrow();
        incident.write(words, key);
        persist(incident);
    }

    @Override
    public Optional<Incident> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<String> words(Incident incident) {
        return UsableKey.in(keys.find(incident.id())).map(incident::words);
    }

    @Override
    public List<Incident> page(Optional<IncidentState> state, Optional<UUID> after, int limit) {
        var clauses = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        state.ifPresent(asked -> {
            clauses.add("state = :state");
            parameters.put("state", asked);
        });
        after.ifPresent(last -> {
            clauses.add("id < :after");
            parameters.put("after", last);
        });
        return find(String.join(" and ", clauses) + " order by id desc", parameters)
                .page(0, limit)
                .list();
    }

    @Override
    public List<Incident> open(int limit) {
        return find("state <> ?1 order by term.notifyBy, id", IncidentState.CLOSED)
                .page(0, limit)
                .list();
    }

    @Override
    public void flush() {
        getEntityManager().flush();
    }
}
