package kz.ethnomediation.intake.persons.persistence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.ethnomediation.platform.fieldcrypt.held.FieldCryptConfig;
import kz.ethnomediation.platform.fieldcrypt.index.IndexedRows;
import kz.ethnomediation.platform.fieldcrypt.index.Reindex;
import org.jboss.logging.Logger;

/** Looks, as often as for data keys, for persons who are indexed under an older key: after a new one became active, and after its stragglers. */
@ApplicationScoped
class ReindexSchedule {

    private static final Logger LOG = Logger.getLogger(ReindexSchedule.class);

    private final Reindex reindex;
    private final IndexedRows rows;
    private final FieldCryptConfig config;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("persons-reindex").factory());

    ReindexSchedule(Reindex reindex, IndexedRows rows, FieldCryptConfig config) {
        this.reindex = reindex;
        this.rows = rows;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        var pause = config.rewrapInterval().toMillis();
        var _ = thread.scheduleWithFixedDelay(this::reindexOrLeaveIt, 0, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        var _ = thread.shutdownNow();
    }

    /** A failure that left here would end the schedule in silence; what was left is found next time. */
    private void reindexOrLeaveIt() {
        try {
            var report = reindex.run(rows, config.rewrapBatch());
            if (report.moved() > 0) {
                LOG.infof(
                        "%d hashes of persons are made anew, %d are left under an older key",
                        report.moved(), report.left());
            }
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "Persons stay indexed under an older key for now: %s",
                    failure.getClass().getName());
        }
    }
}
