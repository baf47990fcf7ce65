package kz.ethnomediation.platform.outbox.quarkus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;

/** A consumer as a service has it: through Hibernate, in the transaction that it is given. */
@ApplicationScoped
class CounterSeen implements EventHandler {
    static final String TOPIC = "ethnomediation.wiring-events";

    private final EntityManager entities;

    CounterSeen(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(ReceivedEvent event) {
        var _ = entities.createNativeQuery("insert into seen (event) values (?1)")
                .setParameter(1, event.key() + " " + event.sequence())
                .executeUpdate();
    }
}
