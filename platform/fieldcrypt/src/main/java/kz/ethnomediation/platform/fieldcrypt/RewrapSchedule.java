package kz.ethnomediation.platform.fieldcrypt;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.ethnomediation.platform.fieldcrypt.held.FieldCryptConfig;
import org.jboss.logging.Logger;

/** Looks now and then for data keys that an older version wraps: after a new version became active, and after its stragglers. */
@Singleton
class RewrapSchedule {
    private static final Logger LOG = Logger.getLogger(RewrapSchedule.class);

    private final List<Rewrap> rewraps;
    private final FieldCryptConfig config;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fieldcrypt-rewrap").factory());

    RewrapSchedule(Rewrap own, KeyRings rings, FieldCryptConfig config) {
        this.rewraps = Stream.concat(Stream.of(own), rings.rewraps()).toList();
        this.config = config;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        var pause = config.rewrapInterval().toMillis();
        var _ = thread.scheduleWithFixedDelay(this::rewrapAll, 0, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        var _ = thread.shutdownNow();
    }

    private void rewrapAll() {
        rewraps.forEach(this::rewrapOrLeaveIt);
    }

    /** A failure that left here would end the schedule in silence; what was left is found next time. */
    private void rewrapOrLeaveIt(Rewrap rewrap) {
        try {
            var all = 0;
            int found;
            do {
                found = rewrap.batch(config.rewrapBatch());
                all += found;
            } while (found > 0 && !Thread.currentThread().isInterrupted());
            if (all > 0) {
                LOG.infof("%d data keys are wrapped anew, %d are left under an older key", all, rewrap.left());
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.warnf(
                    "Data keys stay under an older key for now: %s",
                    failure.getClass().getName());
        }
    }
}
