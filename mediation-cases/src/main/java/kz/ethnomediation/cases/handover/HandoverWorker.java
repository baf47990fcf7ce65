package kz.ethnomediation.cases.handover;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.ethnomediation.cases.lifecycle.CaseOpened;
import kz.ethnomediation.platform.acting.Acting;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Runs the fetching: woken when a case has opened, and looking again at short intervals for what is due.
 * Each fetch has its own thread, at most {@link #AT_ONCE} of them, so that one that hangs holds up no other.
 */
@ApplicationScoped
class HandoverWorker {

    private static final Logger LOG = Logger.getLogger(HandoverWorker.class);
    private static final int AT_ONCE = 8;
    private static final long LOOK_EVERY_MILLISECONDS = 500;

    private final FetchHandovers fetchHandovers;
    private final boolean enabled;
    private final Semaphore wakeUp = new Semaphore(0);
    private final Semaphore free = new Semaphore(AT_ONCE);
    private volatile boolean running;

    HandoverWorker(
            FetchHandovers fetchHandovers,
            @ConfigProperty(name = "ethnomediation.handover.worker-enabled", defaultValue = "true") boolean enabled) {
        this.fetchHandovers = fetchHandovers;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            running = true;
            var ignored = Thread.ofVirtual().name("handover-worker").start(() -> Acting.runAsSystem(this::run));
        }
    }

    void stop(@Observes ShutdownEvent ending) {
        running = false;
        wakeUp.release();
    }

    void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseOpened opened) {
        wakeUp.release();
    }

    private void run() {
        while (running) {
            try {
                takeDue();
                var ignored = wakeUp.tryAcquire(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
                wakeUp.drainPermits();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                LOG.warnf(
                        "handovers could not be looked up: %s",
                        failure.getClass().getName());
                pause();
            }
        }
    }

    private void takeDue() throws InterruptedException {
        while (running) {
            free.acquire();
            var places = 1 + free.drainPermits();
            var due = java.util.List.<UUID>of();
            try {
                due = fetchHandovers.claim(places);
            } finally {
                free.release(places - due.size());
            }
            due.forEach(this::fetchApart);
            if (due.size() < places) {
                return;
            }
        }
    }

    private void fetchApart(UUID caseId) {
        var ignored = Thread.ofVirtual().name("handover-fetch").start(() -> {
            try {
                Acting.runAsSystem(() -> fetchHandovers.fetch(caseId));
            } catch (RuntimeException failure) {
                LOG.warnf(
                        "the handover of %s could not be stored: %s",
                        caseId, failure.getClass().getName());
            } finally {
                free.release();
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
