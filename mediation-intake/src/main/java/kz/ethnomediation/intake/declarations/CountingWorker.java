package kz.ethnomediation.intake.declarations;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.ethnomediation.platform.acting.Acting;
import org.jboss.logging.Logger;

/**
 * Looks now and then whether a quarter is due, and says of it that it was counted, and nothing else. Where declarations are off, it
 * empties what is left of them.
 */
@ApplicationScoped
class CountingWorker {

    private static final Logger LOG = Logger.getLogger(CountingWorker.class);

    private final CountDeclarations countDeclarations;
    private final DestroyCounted destroyCounted;
    private final DestroyUncounted destroyUncounted;
    private final DeclarationSettings settings;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("declarations").factory());

    CountingWorker(
            CountDeclarations countDeclarations,
            DestroyCounted destroyCounted,
            DestroyUncounted destroyUncounted,
            DeclarationSettings settings,
            InstantSource clock) {
        this.countDeclarations = countDeclarations;
        this.destroyCounted = destroyCounted;
        this.destroyUncounted = destroyUncounted;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        if (settings.workerEnabled()) {
            var pause = settings.lookEvery().toMillis();
            var _ = thread.scheduleWithFixedDelay(this::lookOrLeaveIt, 0, pause, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent ending) {
        var _ = thread.shutdownNow();
    }

    /** A failure that left here would end the schedule in silence; what is due is found next time. */
    private void lookOrLeaveIt() {
        try {
            Acting.runAsSystem(this::look);
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "a quarter stays uncounted for now: %s", failure.getClass().getName());
        }
    }

    private void look() {
        var counted = countDeclarations.next(clock.instant());
        while (counted.isPresent()) {
            LOG.infof("quarter %s is counted", counted.get().text());
            counted = countDeclarations.next(clock.instant());
        }
        while (destroyCounted.some()) {
            LOG.debug("counted declarations are destroyed");
        }
        while (destroyUncounted.some(clock.instant())) {
            LOG.info("declarations that no table needs any more are destroyed");
        }
    }
}
