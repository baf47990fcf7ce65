package kz.ethnomediation.registry.certificates;

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

/** Looks now and then for certificates whose last day is over, and lets it be told. */
@ApplicationScoped
class ExpiryWorker {

    private static final Logger LOG = Logger.getLogger(ExpiryWorker.class);

    private final TellExpiry tellExpiry;
    private final ExpirySettings settings;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("certificate-expiry").factory());

    ExpiryWorker(TellExpiry tellExpiry, ExpirySettings settings, InstantSource clock) {
        this.tellExpiry = tellExpiry;
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
                    "expired certificates stay untold for now: %s",
                    failure.getClass().getName());
        }
    }

    private void look() {
        var told = 0;
        while (tellExpiry.next(clock.instant())) {
            told++;
        }
        LOG.debugf("%d expired certificates are told", told);
    }
}
