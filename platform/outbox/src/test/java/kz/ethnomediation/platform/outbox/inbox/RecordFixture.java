package kz.ethnomediation.platform.outbox.inbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kz.ethnomediation.platform.outbox.Probe;

/** A record as the relay would publish it, valid by default. */
final class RecordFixture {
    private static final AtomicLong OFFSET = new AtomicLong();

    private final Map<String, String> headers = new HashMap<>();
    private String key;
    private String value = "{\"effectiveOn\":\"2026-03-02\",\"recordedAt\":\"2026-03-02T05:00:00Z\",\"count\":1}";

    private RecordFixture(UUID key, long sequence) {
        this.key = key.toString();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", Probe.TYPE);
        headers.put("ce_source", "/probe");
        headers.put("ce_time", "2026-03-02T05:00:00Z");
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_feedseq", "1");
        headers.put("ce_loggedat", "2026-03-02T05:00:00.000001Z");
    }

    static RecordFixture record(UUID key, long sequence) {
        return new RecordFixture(key, sequence);
    }

    RecordFixture with(String header, String text) {
        headers.put(header, text);
        return this;
    }

    RecordFixture withKey(String text) {
        key = text;
        return this;
    }

    RecordFixture withValue(String text) {
        value = text;
        return this;
    }

    IncomingRecord from(String topic) {
        return new IncomingRecord(
                topic, 0, OFFSET.incrementAndGet(), key, headers, value.getBytes(StandardCharsets.UTF_8));
    }
}
