package kz.ethnomediation.cases.lifecycle.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CaseKeys;
import kz.ethnomediation.cases.lifecycle.Cases;
import kz.ethnomediation.cases.lifecycle.MediationCase;
import kz.ethnomediation.cases.lifecycle.Sight;
import kz.ethnomediation.platform.acting.KeptInSight;

/**
 * The cases in the database. A case that is to change is locked by its row, so that changes follow one another; one out of
 * sight is not even waited for, because the wait would tell that it is there. The database shows a mediator the own cases
 * alone, and a supervisor no case that another has sealed; one is shown while it is being taken, or opened in an emergency.
 */
@ApplicationScoped
class PanacheCases implements Cases, PanacheRepositoryBase<MediationCase, UUID> {

    private final KeptInSight keptInSight;
    private final CaseKeys keys;

    PanacheCases(KeptInSight keptInSight, CaseKeys keys) {
        this.keptInSight = keptInSight;
        this.keys = keys;
    }

    @Override
    public void add(MediationCase opened) {
        persist(opened);
        var _ = keys.ofFile(opened.id(), opened.parties());
    }

    @Override
    public boolean holds(UUID id) {
        return count("id", id) > 0;
    }

    @Override
    public Optional<MediationCase> forChange(UUID id, Sight sight) {
        if (sight instanceof Sight.Keyed(var place, var key) && (place instanceof Sight.OwnOrFree || key.opensAll())) {
            keptInSight.keep(id.toString());
        }
        var seen = SightClause.of(sight);
        var parameters = new HashMap<>(seen.parameters());
        parameters.put("id", id);
        return find("from MediationCase c where c.id = :id and " + seen.condition(), parameters)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
