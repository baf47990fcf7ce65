package kz.ethnomediation.intake.appeals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.intake.appeals.Identifiers;

/** Ids and codes from the machine's randomness. */
@ApplicationScoped
class RandomIdentifiers implements Identifiers {

    /** Digits and capital letters that cannot be taken for one another, on paper or by ear. */
    private static final String LETTERS = "23456789ACDEFHJKLMNPQRTUVWXY";

    private static final int CODE_LENGTH = 10;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;

    RandomIdentifiers(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        var high = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        var low = (random.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    @Override
    public String receiptCode() {
        return random.ints(CODE_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
