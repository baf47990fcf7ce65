package kz.ethnomediation.platform.audit.quarkus;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.ethnomediation.platform.audit.AuditConfig;
import kz.ethnomediation.platform.audit.chain.Chainer;
import kz.ethnomediation.platform.audit.chain.DisputedHead;
import kz.ethnomediation.platform.audit.chain.FileHeads;
import kz.ethnomediation.platform.audit.chain.HeadPublication;
import kz.ethnomediation.platform.audit.chain.Publisher;
import kz.ethnomediation.platform.audit.chain.Transactions;
import org.jboss.logging.Logger;

/**
 * One thread that chains what waits and publishes the heads. Where the service has a {@link HeadPublication} of its own,
 * heads go there, otherwise to the file of the settings.
 */
@Singleton
class Chaining {
    private static final Logger LOG = Logger.getLogger(Chaining.class);

    private final AuditConfig config;
    private final Chainer chainer;
    private final Optional<Publisher> publisher;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("audit-chain").factory());

    Chaining(AuditConfig config, Transactions transactions, Instance<HeadPublication> own) {
        this.config = config;
        this.chainer = new Chainer(transactions, config.batchSize());
        Optional<HeadPublication> publication =
                own.isResolvable() ? Optional.of(own.get()) : config.headsFile().map(FileHeads::new);
        this.publisher = publication.map(place -> new Publisher(transactions, place, config.log()));
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (!config.chainEnabled()) {
            return;
        }
        if (publisher.isEmpty()) {
            LOG.warn("No head of the audit chain leaves the database: who rewrites all of it is not found out");
        }
        var pause = config.chainInterval().toMillis();
        var _ = thread.scheduleWithFixedDelay(this::chainOrLeaveIt, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        var _ = thread.shutdownNow();
    }

    /** A failure that left here would end the schedule in silence; what waits is found next time. */
    private void chainOrLeaveIt() {
        try {
            while (chainer.chainBatch() > 0 && !Thread.currentThread().isInterrupted()) {
                publish();
            }
            publish();
        } catch (DisputedHead dispute) {
            LOG.error(dispute.getMessage());
        } catch (RuntimeException failure) {
            LOG.warnf("The audit chain waits: %s", failure.getClass().getName());
        }
    }

    private void publish() {
        publisher.ifPresent(to -> {
            while (to.publish() > 0) {
                Thread.onSpinWait();
            }
        });
    }
}
