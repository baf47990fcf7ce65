package kz.ethnomediation.platform.outbox.relay;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes event ids: UUID version 7, so that they sort by time in an index. */
final class EventIds {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private EventIds() {}

    static UUID next() {
        var milliseconds = System.currentTimeMillis();
        var high = milliseconds << 16 | VERSION | RANDOM.nextInt(1 << 12);
        var low = RANDOM.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }
}
