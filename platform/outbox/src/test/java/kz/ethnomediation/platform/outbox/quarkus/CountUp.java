package kz.ethnomediation.platform.outbox.quarkus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.Outbox;
import kz.ethnomediation.platform.outbox.Probe;

/** A use case as a service has it. */
@ApplicationScoped
class CountUp {
    private final EntityManager entities;
    private final Outbox outbox;

    CountUp(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    @Transactional
    void start(UUID id) {
        entities.persist(new Counter(id));
        outbox.append(Probe.event(CounterSeen.TOPIC, id, 1));
    }

    /** Runs the last step inside the transaction, after the event has been appended. */
    @Transactional
    void increment(UUID id, Runnable last) {
        var sequence = entities.find(Counter.class, id).increment();
        outbox.append(Probe.event(CounterSeen.TOPIC, id, sequence));
        last.run();
    }
}
