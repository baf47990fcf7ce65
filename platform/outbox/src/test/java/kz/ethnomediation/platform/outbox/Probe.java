package kz.ethnomediation.platform.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import org.jspecify.annotations.Nullable;

/** Events that only these tests know. */
public final class Probe {
    /** The one type with a contract on the test class path. */
    public static final String TYPE = "kz.ethnomediation.probe.counted.v1";

    /** The contracts on the test class path. */
    public static final EventContracts CONTRACTS = new EventContracts(Probe.class.getClassLoader());

    private static final Instant TIME = Instant.parse("2026-03-02T05:00:00Z");

    private Probe() {}

    /** The content of such an event. */
    public record Counted(
            LocalDate effectiveOn,
            Instant recordedAt,
            long count,
            @Nullable String note) {}

    /** A valid event. */
    public static NewEvent event(String topic, UUID key, long sequence) {
        return event(topic, key, sequence, new Counted(LocalDate.parse("2026-03-02"), TIME, sequence, null));
    }

    /** An event with that content. */
    public static NewEvent event(String topic, UUID key, long sequence, Object data) {
        return new NewEvent(topic, key, sequence, TYPE, TIME, data);
    }

    /** The same key for the same number. */
    public static UUID key(long number) {
        return new UUID(0x018f000000007000L, 0x8000000000000000L | number);
    }
}
