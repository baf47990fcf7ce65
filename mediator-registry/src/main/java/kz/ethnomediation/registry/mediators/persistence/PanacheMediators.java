package kz.ethnomediation.registry.mediators.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.mediators.AsOf;
import kz.ethnomediation.registry.mediators.ContractIdentity;
import kz.ethnomediation.registry.mediators.Mediator;
import kz.ethnomediation.registry.mediators.MediatorCount;
import kz.ethnomediation.registry.mediators.MediatorEntry;
import kz.ethnomediation.registry.mediators.MediatorFilter;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.ProfileHistory;
import kz.ethnomediation.registry.mediators.ProfileStatement;
import kz.ethnomediation.registry.mediators.StatusChange;
import kz.ethnomediation.registry.mediators.StatusHistory;
import kz.ethnomediation.registry.statements.persistence.Statements;

/** The register in PostgreSQL. */
@ApplicationScoped
class PanacheMediators implements Mediators, PanacheRepositoryBase<Mediator, MediatorId> {

    private final Statements statements;

    PanacheMediators(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean add(Mediator mediator) {
        lock(mediator.id());
        if (findByIdOptional(mediator.id()).isPresent()) {
            return false;
        }
        persist(mediator);
        return true;
    }

    @Override
    public void addAll(Collection<Mediator> entered) {
        persist(entered);
        flush();
    }

    /** Two registrations under one id come one after the other, so that the second one is refused and not broken. */
    private void lock(MediatorId id) {
        var _ = getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))", Integer.class)
                .setParameter("id", "mediator " + id.value())
                .getSingleResult();
    }

    @Override
    public Optional<Mediator> toChange(MediatorId id, Scope keeper) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(mediator -> keeper.covers(mediator.profile().registerRegion()));
    }

    @Override
    public Optional<MediatorEntry> entry(MediatorId id, Scope sight, AsOf asOf) {
        return EntryQuery.asOf(asOf).seenFrom(sight).withId(id).list(statements, 1).stream()
                .findFirst();
    }

    @Override
    public List<MediatorEntry> page(MediatorFilter filter, Scope sight, int limit) {
        return EntryQuery.asOf(filter.asOf()).seenFrom(sight).matching(filter).list(statements, limit);
    }

    @Override
    public List<MediatorCount> counts(AsOf asOf, Optional<String> region, Scope territory) {
        return new CountQuery(asOf).in(region).within(territory).list(statements);
    }

    @Override
    public Optional<StatusHistory> history(MediatorId id, Scope sight) {
        var visible = new Visibility(sight);
        var query = getEntityManager()
                .createQuery(
                        "select h from Mediator m join m.history h where m.id = :id" + visible.clause()
                                + " order by index(h)",
                        StatusChange.class)
                .setParameter("id", id);
        visible.parameters().forEach(query::setParameter);
        var changes = query.getResultList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(new StatusHistory(changes));
    }

    @Override
    public ProfileHistory profiles(MediatorId id) {
        return new ProfileHistory(getEntityManager()
                .createQuery(
                        "select p from Mediator m join m.profiles p where m.id = :id order by index(p)",
                        ProfileStatement.class)
                .setParameter("id", id)
                .getResultList());
    }

    @Override
    public Optional<ContractIdentity> contractIdentity(MediatorId id) {
        return getEntityManager()
                .createQuery(
                        "select new kz.ethnomediation.registry.mediators.ContractIdentity("
                                + "m.id, m.name, m.profile.kind, m.profile.registerRegion) from Mediator m where m.id = :id",
                        ContractIdentity.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
