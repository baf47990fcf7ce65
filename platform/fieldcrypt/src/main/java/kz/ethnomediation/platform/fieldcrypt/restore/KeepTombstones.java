package kz.ethnomediation.platform.fieldcrypt.restore;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyRings;
import kz.ethnomediation.platform.fieldcrypt.Tombstones;
import org.jboss.logging.Logger;

/** Shreds again at the start, right after the keys were checked and before anybody is answered; copies while the service runs. */
@Singleton
class KeepTombstones {
    private static final Logger LOG = Logger.getLogger(KeepTombstones.class);
    private static final int AFTER_THE_KEYS = Interceptor.Priority.PLATFORM_BEFORE + 2;

    private final TombstonePlace place;
    private final Map<String, DataKeys> keys = new HashMap<>();
    private final Map<String, Tombstones> tombstones = new HashMap<>();
    private final List<ShreddedAgain> told;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fieldcrypt-tombstones").factory());

    KeepTombstones(
            TombstonePlace place, DataKeys own, Tombstones ownStones, KeyRings rings, @All List<ShreddedAgain> told) {
        this.place = place;
        this.told = told;
        var _ = keys.put(RingTombstone.OWN, own);
        var _ = tombstones.put(RingTombstone.OWN, ownStones);
        for (var ring : rings.names()) {
            var _ = keys.put(ring, rings.keys(ring));
            var _ = tombstones.put(ring, rings.tombstones(ring));
        }
    }

    void shredAgain(@Observes @Priority(AFTER_THE_KEYS) StartupEvent event) {
        var file = place.file();
        if (file.isEmpty()) {
            LOG.warn("No tombstone leaves the database: a restore brings back who was erased since its backup");
            return;
        }
        var count = new ShredAgain(
                        keys, work -> QuarkusTransaction.requiringNew().run(work), told)
                .shred(file.get().read());
        if (count > 0) {
            LOG.warnf("%d keys that were shredded before had come back, and are shredded again", count);
        }
    }

    void copy(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        place.file().ifPresent(file -> {
            var copying = new CopyTombstones(file, tombstones);
            var pause = place.interval().toMillis();
            var _ = thread.scheduleWithFixedDelay(() -> copyOrLeaveIt(copying), 0, pause, TimeUnit.MILLISECONDS);
        });
    }

    void stop(@Observes ShutdownEvent event) {
        var _ = thread.shutdownNow();
    }

    /** A failure that left here would end the schedule in silence; what was left is found next time. */
    private static void copyOrLeaveIt(CopyTombstones copying) {
        try {
            var _ = copying.copy();
        } catch (RuntimeException failure) {
            LOG.errorf(
                    "Tombstones are not copied out of the database: %s",
                    failure.getClass().getName());
        }
    }
}
