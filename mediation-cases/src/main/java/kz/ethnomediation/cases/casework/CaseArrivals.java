package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.ethnomediation.cases.lifecycle.CaseOpened;

/** Wakes those who wait for a case as soon as the transaction that opens it has committed in this process. */
@ApplicationScoped
public class CaseArrivals {

    private final Set<Expectation> waiting = ConcurrentHashMap.newKeySet();

    /** One who waits for one case; closed when the waiting is over. */
    public final class Expectation implements AutoCloseable {
        private final UUID caseId;
        private final CountDownLatch arrived = new CountDownLatch(1);

        private Expectation(UUID caseId) {
            this.caseId = caseId;
        }

        /** Returns when the case has arrived, at the latest after {@code atMost}. */
        void await(Duration atMost) {
            try {
                var ignored = arrived.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            waiting.remove(this);
        }
    }

    /** Begins to wait; what arrives from now on is not missed. */
    Expectation expect(UUID caseId) {
        var expectation = new Expectation(caseId);
        waiting.add(expectation);
        return expectation;
    }

    void arrived(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseOpened opened) {
        for (var expectation : waiting) {
            if (expectation.caseId.equals(opened.caseId())) {
                expectation.arrived.countDown();
            }
        }
    }
}
