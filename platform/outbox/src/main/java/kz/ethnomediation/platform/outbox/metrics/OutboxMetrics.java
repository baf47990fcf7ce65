package kz.ethnomediation.platform.outbox.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import kz.ethnomediation.platform.outbox.transaction.Transactions;

/**
 * How much is waiting to leave and for how long, how much has left, how much is parked.
 * The gauges {@code outbox_pending}, {@code outbox_oldest_age_seconds} and {@code inbox_parked} are measured at most every
 * five seconds, by whoever calls {@link #refresh()}, so that a scrape never waits for the database.
 */
public final class OutboxMetrics {
    private static final long INTERVAL = Duration.ofSeconds(5).toNanos();
    private static final String MEASURE = """
            select
              (select count(*) from outbox) + head.last_feed_seq - published.last_feed_seq,
              coalesce(extract(epoch from clock_timestamp() - least(
                (select created_at from outbox order by id limit 1),
                (select created_at from event_log where feed_seq = published.last_feed_seq + 1))), 0)::float8,
              (select count(*) from dead_letter where resolved_at is null)
            from event_log_head head cross join publisher_position published
            """;

    private final Transactions transactions;
    private final Counter published;
    private volatile Backlog backlog = new Backlog(0, 0, 0);
    private long measuredAt = System.nanoTime() - INTERVAL;

    /** Measures that database into that registry. */
    public OutboxMetrics(Transactions transactions, MeterRegistry registry) {
        this.transactions = transactions;
        this.published = registry.counter("outbox.published");
        var _ = Gauge.builder("outbox.pending", () -> backlog.pending())
                .description("Committed events that Kafka has not acknowledged")
                .register(registry);
        var _ = Gauge.builder("outbox.oldest.age", () -> backlog.oldestAge())
                .description("Age of the oldest of them")
                .baseUnit("seconds")
                .register(registry);
        var _ = Gauge.builder("inbox.parked", () -> backlog.parked())
                .description("Received events that wait in dead_letter")
                .register(registry);
    }

    /** That many events more were acknowledged by Kafka. */
    public void published(int events) {
        published.increment(events);
    }

    /** Measures again if the last time is long enough ago. */
    public synchronized void refresh() {
        if (System.nanoTime() - measuredAt < INTERVAL) {
            return;
        }
        measuredAt = System.nanoTime();
        backlog = transactions.inTransaction(OutboxMetrics::measure);
    }

    private static Backlog measure(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(MEASURE);
                var rows = query.executeQuery()) {
            return rows.next()
                    ? new Backlog(rows.getLong(1), rows.getDouble(2), rows.getLong(3))
                    : new Backlog(0, 0, 0);
        }
    }

    private record Backlog(long pending, double oldestAge, long parked) {}
}
