package kz.ethnomediation.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.acting.Acting;
import org.jboss.logging.Logger;

/**
 * Works the list of imports off, the longest waiting first, in batches. A batch that fails is taken again line by line, so
 * that one line for which the service has no answer is refused alone; while the database is away nothing is refused.
 */
@ApplicationScoped
class CarryOutImports {

    /** Lines in a transaction: the count of the year's numbers is locked that long. */
    static final int BATCH = 50;

    private static final Logger LOG = Logger.getLogger(CarryOutImports.class);
    private static final int TRIES = 3;

    private final Imports imports;
    private final ImportBatch batch;

    CarryOutImports(Imports imports, ImportBatch batch) {
        this.imports = imports;
        this.batch = batch;
    }

    /** Works on the next batch; answers how many lines were done. */
    @ActivateRequestContext
    int step() {
        return Acting.<Optional<AppealImport>, RuntimeException>asSystem(imports::oldestOpen)
                .map(this::step)
                .orElse(0);
    }

    /** A line is taken with the sight of whoever brought the file, not with the system's. */
    private int step(AppealImport journal) {
        return Acting.onBehalfOf(journal.uploader().caller(), () -> step(journal.id()));
    }

    private int step(UUID id) {
        try {
            return done(id, BATCH);
        } catch (RuntimeException failure) {
            LOG.warnf("a batch of import %s failed: %s", id, failure.getClass().getName());
            return oneByOne(id);
        }
    }

    private int done(UUID id, int limit) {
        var taken = batch.take(id, limit);
        if (!taken.recorded()) {
            batch.record(id, taken.rows());
        }
        return taken.rows().size();
    }

    private int oneByOne(UUID id) {
        var lines = 0;
        while (lines < BATCH && one(id)) {
            lines++;
        }
        return lines;
    }

    private boolean one(UUID id) {
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            try {
                return done(id, 1) > 0;
            } catch (RuntimeException failure) {
                LOG.warnf(
                        "a line of import %s failed at attempt %d: %s",
                        id, attempt, failure.getClass().getName());
            }
        }
        batch.giveUpOne(id);
        return true;
    }
}
