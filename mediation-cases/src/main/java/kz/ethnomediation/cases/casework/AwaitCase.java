package kz.ethnomediation.cases.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.Sight;

/**
 * Reads a case, waiting a little where it is not here yet: between the acceptance of an appeal and its case lies an event.
 * While it waits it holds a thread of its own and no database connection.
 */
@ApplicationScoped
public class AwaitCase {

    /** The longest wait that anybody gets. */
    public static final Duration LONGEST = Duration.ofSeconds(20);

    /** How long a case that another instance opens can stay unnoticed. */
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final CaseQueries queries;
    private final CaseArrivals arrivals;

    public AwaitCase(CaseQueries queries, CaseArrivals arrivals) {
        this.queries = queries;
        this.arrivals = arrivals;
    }

    /** The case, or nothing when it has not come within {@code patience}. */
    public Optional<CaseDetails> find(UUID id, Sight sight, Duration patience) {
        var waited = patience.compareTo(LONGEST) > 0 ? LONGEST : patience;
        var end = System.nanoTime() + waited.toNanos();
        while (true) {
            try (var arrival = arrivals.expect(id)) {
                var found = queries.details(id, sight);
                var left = end - System.nanoTime();
                if (found.isPresent() || left <= 0 || Thread.currentThread().isInterrupted()) {
                    return found;
                }
                arrival.await(Duration.ofNanos(Math.min(left, GLANCE.toNanos())));
            }
        }
    }
}
