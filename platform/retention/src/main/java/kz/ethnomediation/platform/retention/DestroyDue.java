package kz.ethnomediation.platform.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.jboss.logging.Logger;

/**
 * Destroys everything that is due, the longest due first, batch by batch; what is kept by something stays, and what fails does not
 * stop the others. Afterwards the run is entered with its counts, also one that had nothing to do.
 */
@Singleton
public class DestroyDue {

    private static final Logger LOG = Logger.getLogger(DestroyDue.class);

    private final DueRecords dueRecords;
    private final DestroyRecord destroyRecord;
    private final RetentionRegister register;
    private final OneAtATime oneAtATime;
    private final RetentionConfig config;

    DestroyDue(
            DueRecords dueRecords,
            DestroyRecord destroyRecord,
            RetentionRegister register,
            OneAtATime oneAtATime,
            RetentionConfig config) {
        this.dueRecords = dueRecords;
        this.destroyRecord = destroyRecord;
        this.register = register;
        this.oneAtATime = oneAtATime;
        this.config = config;
    }

    /** One run at the moment {@code now}, as the system; nothing where another instance is at it. Outside every transaction. */
    public Optional<RetentionRun> run(Instant now) {
        return Acting.<Optional<RetentionRun>, RuntimeException>asSystem(() -> oneAtATime.doing(() -> work(now)));
    }

    private RetentionRun work(Instant now) {
        var today = AlmatyDay.of(now);
        var tally = new Tally();
        // What fails now is FAILED from here on, and was passed before: each record is tried once in a run.
        for (var state : List.of(RetentionState.FAILED, RetentionState.DUE)) {
            destroyAll(DueQuestion.allOn(today).onlyIn(state), tally, now);
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            var run = new RetentionRun(now, tally.destroyed, blocked(today), tally.failed);
            register.ran(run);
            return run;
        });
    }

    private void destroyAll(DueQuestion question, Tally tally, Instant now) {
        var asked = question;
        var batch = batch(asked);
        while (!batch.isEmpty() && !Thread.currentThread().isInterrupted()) {
            batch.forEach(line -> tryOne(line.record(), question.on(), tally, now));
            asked = question.behind(batch.getLast().record());
            batch = batch(asked);
        }
    }

    private List<RetentionLine> batch(DueQuestion asked) {
        return QuarkusTransaction.requiringNew().call(() -> dueRecords.page(asked, config.batchSize()));
    }

    private void tryOne(Retained due, LocalDate today, Tally tally, Instant now) {
        try {
            if (destroyRecord.destroy(due, today, now)) {
                tally.destroyed++;
            }
        } catch (RuntimeException failure) {
            tally.failed++;
            LOG.warnf(
                    "%s %s is not destroyed: %s",
                    due.classCode(), due.id(), failure.getClass().getName());
            destroyRecord.failed(due, failure, now);
        }
    }

    /** What a run has done so far. */
    private static final class Tally {
        private int destroyed;
        private int failed;
    }

    private long blocked(LocalDate today) {
        return dueRecords.counts(DueQuestion.allOn(today).onlyIn(RetentionState.BLOCKED)).stream()
                .mapToLong(RetentionCount::records)
                .sum();
    }
}
