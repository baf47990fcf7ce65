package kz.ethnomediation.platform.outbox.quarkus;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.OutboxConfig;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.inbox.Inbox;
import kz.ethnomediation.platform.outbox.metrics.InboxMetrics;
import kz.ethnomediation.platform.outbox.metrics.OutboxMetrics;
import kz.ethnomediation.platform.outbox.relay.EventLog;
import kz.ethnomediation.platform.outbox.relay.OutboxWriter;
import kz.ethnomediation.platform.outbox.transaction.Transactions;

/** Makes beans of the core's plain classes. */
@Dependent
class OutboxBeans {
    @Produces
    @Singleton
    EventContracts contracts() {
        return new EventContracts(Thread.currentThread().getContextClassLoader());
    }

    @Produces
    @Singleton
    OutboxWriter writer(EventContracts contracts, OutboxConfig config) {
        return new OutboxWriter(contracts, config.maxEventBytes());
    }

    @Produces
    @Singleton
    EventLog log(Transactions transactions) {
        return new EventLog(transactions);
    }

    @Produces
    @Singleton
    Inbox inbox(
            Transactions transactions,
            OutboxConfig config,
            EventContracts contracts,
            @All List<EventHandler> handlers,
            InboxMetrics metrics) {
        return new Inbox(transactions, config.source(), contracts, handlers, metrics);
    }

    @Produces
    @Singleton
    InboxMetrics inboxMetrics(Instance<MeterRegistry> registry) {
        return new InboxMetrics(registryOf(registry));
    }

    @Produces
    @Singleton
    OutboxMetrics outboxMetrics(Transactions transactions, Instance<MeterRegistry> registry) {
        return new OutboxMetrics(transactions, registryOf(registry));
    }

    /** A service without a registry counts into the void. */
    private static MeterRegistry registryOf(Instance<MeterRegistry> registry) {
        return registry.isResolvable() ? registry.get() : new CompositeMeterRegistry();
    }
}
