package kz.ethnomediation.platform.subjects;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.ethnomediation.platform.acting.Acting;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks at short intervals for requests that are due, and carries them out one after the other: they are few. */
@Singleton
class RequestWorker {

    private static final Logger LOG = Logger.getLogger(RequestWorker.class);
    private static final int AT_ONCE = 8;
    private static final long LOOK_EVERY_MILLISECONDS = 500;

    private final CarryOutRequests carryOutRequests;
    private final boolean enabled;
    private final Semaphore ending = new Semaphore(0);
    private volatile boolean running;

    RequestWorker(
            CarryOutRequests carryOutRequests,
            @ConfigProperty(name = "ethnomediation.subjects.worker-enabled", defaultValue = "true") boolean enabled) {
        this.carryOutRequests = carryOutRequests;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            running = true;
            var _ = Thread.ofVirtual().name("subject-requests").start(() -> Acting.runAsSystem(this::run));
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        running = false;
        ending.release();
    }

    private void run() {
        while (running) {
            try {
                carryOutRequests.claim(AT_ONCE).forEach(this::carryOut);
            } catch (RuntimeException failure) {
                LOG.warnf(
                        "subject requests could not be looked up: %s",
                        failure.getClass().getName());
            }
            pause();
        }
    }

    private void carryOut(UUID requestId) {
        try {
            carryOutRequests.carryOut(requestId);
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "subject request %s could not be carried out: %s",
                    requestId, failure.getClass().getName());
            carryOutRequests.broke(requestId);
        }
    }

    private void pause() {
        try {
            var _ = ending.tryAcquire(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
