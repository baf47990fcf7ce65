package kz.ethnomediation.cases.environment;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.Identifiers;

/** Makes UUIDs of version 7: the time in front, so that they sort in an index, and 74 random bits. */
@ApplicationScoped
class UuidIdentifiers implements Identifiers {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;

    UuidIdentifiers(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        var high = clock.millis() << 16 | VERSION | random.nextInt(1 << 12);
        var low = random.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }
}
