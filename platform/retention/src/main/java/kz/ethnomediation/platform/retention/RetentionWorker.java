package kz.ethnomediation.platform.retention;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks now and then for what is due, and says how much of it there was. */
@Singleton
class RetentionWorker {

    private static final Logger LOG = Logger.getLogger(RetentionWorker.class);

    private final DestroyDue destroyDue;
    private final RetentionConfig config;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("retention").factory());

    RetentionWorker(DestroyDue destroyDue, RetentionConfig config, InstantSource clock) {
        this.destroyDue = destroyDue;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        if (config.workerEnabled()) {
            var pause = config.lookEvery().toMillis();
            var _ = thread.scheduleWithFixedDelay(this::lookOrLeaveIt, 0, pause, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent ending) {
        var _ = thread.shutdownNow();
    }

    /** A failure that left here would end the schedule in silence; what is due is found next time. */
    private void lookOrLeaveIt() {
        try {
            destroyDue.run(clock.instant()).ifPresent(RetentionWorker::tell);
        } catch (RuntimeException failure) {
            LOG.warnf("what is due stays for now: %s", failure.getClass().getName());
        }
    }

    private static void tell(RetentionRun run) {
        if (run.destroyed() + run.blocked() + run.failed() > 0) {
            LOG.infof("retention: %d destroyed, %d blocked, %d failed", run.destroyed(), run.blocked(), run.failed());
        }
    }
}
