package kz.ethnomediation.platform.outbox.inbox;

import java.time.Duration;
import java.util.function.Supplier;
import kz.ethnomediation.platform.outbox.failure.FailureSummary;
import kz.ethnomediation.platform.outbox.failure.Outages;
import org.jboss.logging.Logger;

/** Tries an effect a few times; gives up at once where the failure is an outage, because that is waited for elsewhere. */
final class Attempts {
    private static final Logger LOG = Logger.getLogger(Attempts.class);
    private static final int LIMIT = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

    private Attempts() {}

    /**
     * Answers what the effect answered, or, after the last attempt, what parking answered.
     *
     * @throws OutageException where the effect or the parking met an outage
     */
    static <T> T of(Supplier<T> effect, Supplier<T> parking) {
        var pause = FIRST_PAUSE;
        for (var attempt = 1; attempt <= LIMIT; attempt++) {
            try {
                return effect.get();
            } catch (RuntimeException | StackOverflowError | AssertionError failure) {
                if (Outages.isOutage(failure)) {
                    throw new OutageException(failure);
                }
                LOG.warnf("Attempt %d of %d failed: %s", attempt, LIMIT, FailureSummary.of(failure));
            }
            if (attempt < LIMIT) {
                rest(pause);
                pause = pause.multipliedBy(3);
            }
        }
        return parking.get();
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new OutageException(interruption);
        }
    }
}
