package kz.ethnomediation.platform.command.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.IntConsumer;

/** A use case as a service has it: its own {@code @Transactional}, a number, a row; told of the end as the outbox is. */
@ApplicationScoped
class WriteSheet {
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final Gate gate;

    WriteSheet(EntityManager entities, TransactionSynchronizationRegistry transaction, Gate gate) {
        this.entities = entities;
        this.transaction = transaction;
        this.gate = gate;
    }

    @Transactional
    Sheet write(String text) {
        gate.pass();
        atTheEnd(() -> {}, gate::ended);
        var _ = entities.createNativeQuery("update number_counter set last = last + 1")
                .executeUpdate();
        var number = (Number)
                entities.createNativeQuery("select last from number_counter").getSingleResult();
        var sheet = new Sheet(UUID.randomUUID(), number.longValue(), text);
        entities.persist(sheet);
        return sheet;
    }

    /** Fails while the transaction is being committed. */
    @Transactional
    Sheet writeAndBreakAtCommit(String text) {
        atTheEnd(
                () -> {
                    throw new IllegalStateException("at the last moment");
                },
                status -> {});
        return write(text);
    }

    /** Loses against a change of the same row that came first: seen only when Hibernate writes, at commit. */
    @Transactional
    Sheet writeAndCollide(String text) {
        var sheet = write(text);
        entities.flush();
        var _ = entities.createNativeQuery("update sheet set version = version + 1 where id = ?1")
                .setParameter(1, sheet.id())
                .executeUpdate();
        sheet.sayMore(" again");
        return sheet;
    }

    private void atTheEnd(Runnable before, IntConsumer after) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                before.run();
            }

            @Override
            public void afterCompletion(int status) {
                after.accept(status == Status.STATUS_COMMITTED ? 1 : 0);
            }
        });
    }
}
