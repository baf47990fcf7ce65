package kz.ethnomediation.platform.outbox.metrics;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts what became of the records of each topic: {@code inbox_records_total} by topic and outcome. */
public final class InboxMetrics {
    private final MeterRegistry registry;

    /** Counts in that registry. */
    public InboxMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** One record of that topic came to that outcome. */
    public void record(String topic, String outcome) {
        registry.counter("inbox.records", "topic", topic, "outcome", outcome).increment();
    }

    /** One attempt was given up for the time being because of an outage. */
    public void outage(String topic) {
        registry.counter("inbox.outages", "topic", topic).increment();
    }
}
