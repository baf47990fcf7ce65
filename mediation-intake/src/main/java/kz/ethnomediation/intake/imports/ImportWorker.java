package kz.ethnomediation.intake.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that carries imports out: woken when one was queued, and looking again at intervals for what a crash, here
 * or in another instance, has left behind.
 */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final long LOOK_EVERY_MILLISECONDS = 2_000;
    private static final long PAUSE_MILLISECONDS = 1_000;
    private static final Duration STOP_TIME = Duration.ofSeconds(10);

    private final CarryOutImports carryOutImports;
    private final boolean enabled;
    private final Semaphore wakeUp = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    ImportWorker(
            CarryOutImports carryOutImports,
            @ConfigProperty(name = "ethnomediation.imports.worker-enabled", defaultValue = "true") boolean enabled) {
        this.carryOutImports = carryOutImports;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            running = true;
            thread = Thread.ofVirtual().name("import-worker").start(this::run);
        }
    }

    /** Lets the batch at hand end, within a bound; one that does not is as if it had not begun. */
    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        running = false;
        wakeUp.release();
        var working = thread;
        if (working != null && !working.join(STOP_TIME)) {
            working.interrupt();
        }
    }

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportQueued queued) {
        wakeUp.release();
    }

    private void run() {
        while (running) {
            try {
                if (carryOutImports.step() == 0) {
                    var _ = wakeUp.tryAcquire(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
                    var _ = wakeUp.drainPermits();
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                LOG.warnf("imports rest for a while: %s", failure.getClass().getName());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
