package kz.ethnomediation.platform.command;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Deletes old answers in small statements, now and then; several instances may do so at once. */
@Singleton
class Sweep {
    private static final Logger LOG = Logger.getLogger(Sweep.class);

    private final KeptAnswers answers;
    private final CommandConfig config;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("command-sweep").factory());

    Sweep(KeptAnswers answers, CommandConfig config) {
        this.answers = answers;
        this.config = config;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        var pause = config.sweepInterval().toMillis();
        var _ = thread.scheduleWithFixedDelay(this::sweepOrLeaveIt, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        var _ = thread.shutdownNow();
    }

    /** Deletes what is too old, and says how many answers that were. */
    int sweep() throws SQLException {
        var swept = 0;
        int found;
        do {
            found = answers.sweep(config.kept(), config.sweepBatch());
            swept += found;
        } while (found == config.sweepBatch());
        return swept;
    }

    /** A failure that left here would end the schedule in silence; what was left lying is found next time. */
    private void sweepOrLeaveIt() {
        try {
            var _ = sweep();
        } catch (SQLException | RuntimeException failure) {
            LOG.warnf(
                    "Old answers of commands stay for now: %s",
                    failure.getClass().getName());
        }
    }
}
