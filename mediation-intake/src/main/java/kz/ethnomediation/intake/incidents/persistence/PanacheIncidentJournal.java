package kz.ethnomediation.intake.incidents.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.UsableKey;
import kz.ethnomediation.intake.incidents.IncidentJournal;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;

/** The steps in PostgreSQL; the service's role may add and read, never change. */
@ApplicationScoped
class PanacheIncidentJournal implements IncidentJournal, PanacheRepositoryBase<IncidentStepRow, Long> {

    private final DataKeys keys;

    PanacheIncidentJournal(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public void add(Entry entry) {
        persist(new IncidentStepRow(nextId(), entry, UsableKey.in(keys.find(entry.incidentId()))));
    }

    /** Asked for by itself: what is still to be written stays so. */
    private long nextId() {
        var next = (Number) getEntityManager()
                .createNativeQuery("select nextval('incident_step_seq')")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return next.longValue();
    }

    @Override
    public List<Entry> of(UUID incidentId) {
        var key = UsableKey.in(keys.find(incidentId));
        return list("incidentId = ?1 order by id", incidentId).stream()
                .map(row -> row.entry(key))
                .toList();
    }
}
