package kz.ethnomediation.platform.outbox.quarkus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;
import kz.ethnomediation.platform.outbox.relay.OutboxWriter;
import kz.ethnomediation.platform.outbox.transaction.DatabaseFailure;

/** Appends on the connection of the caller's transaction, and wakes the relay when that has committed. */
@ApplicationScoped
class TransactionalOutbox implements Outbox {
    private final OutboxWriter writer;
    private final DataSource dataSource;
    private final Instance<EntityManager> entityManager;
    private final TransactionSynchronizationRegistry transaction;
    private final Relay relay;

    TransactionalOutbox(
            OutboxWriter writer,
            DataSource dataSource,
            Instance<EntityManager> entityManager,
            TransactionSynchronizationRegistry transaction,
            Relay relay) {
        this.writer = writer;
        this.dataSource = dataSource;
        this.entityManager = entityManager;
        this.transaction = transaction;
        this.relay = relay;
    }

    @Override
    public void append(NewEvent event) {
        appendAll(List.of(event));
    }

    @Override
    public void appendAll(List<NewEvent> events) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(
                    "An event is appended in the transaction that brings it about; none is active");
        }
        if (entityManager.isResolvable()) {
            entityManager.get().flush();
        }
        try (var connection = dataSource.getConnection()) {
            writer.append(connection, events);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        wakeRelayAfterCommit();
    }

    private void wakeRelayAfterCommit() {
        if (transaction.getResource(TransactionalOutbox.class) != null) {
            return;
        }
        transaction.putResource(TransactionalOutbox.class, true);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
