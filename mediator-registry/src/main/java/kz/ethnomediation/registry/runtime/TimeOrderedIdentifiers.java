package kz.ethnomediation.registry.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** UUIDs of version 7: 48 bits of milliseconds, then random bits that nobody can guess. */
@ApplicationScoped
public class TimeOrderedIdentifiers implements Identifiers {

    private static final long VERSION_7 = 0x7000L;
    private static final long RANDOM_A = 0x0FFFL;
    private static final long RANDOM_B = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public TimeOrderedIdentifiers(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        var high = (clock.millis() << 16) | VERSION_7 | (random.nextLong() & RANDOM_A);
        var low = (random.nextLong() & RANDOM_B) | VARIANT;
        return new UUID(high, low);
    }
}
