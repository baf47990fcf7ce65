package kz.ethnomediation.registry.mediators.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import kz.ethnomediation.registry.mediators.ContractIdentityReadings;

/** Readings in a table on which the service may only insert and read. */
@ApplicationScoped
class SqlContractIdentityReadings implements ContractIdentityReadings {

    private static final String ADD = """
            insert into contract_identity_reading (mediator_id, reader, read_at)
            values (:mediator, :reader, :readAt)""";

    private final EntityManager database;

    SqlContractIdentityReadings(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Reading reading) {
        var _ = database.createNativeQuery(ADD)
                .setParameter("mediator", reading.mediator().value())
                .setParameter("reader", reading.reader())
                .setParameter("readAt", reading.readAt())
                .executeUpdate();
    }
}
