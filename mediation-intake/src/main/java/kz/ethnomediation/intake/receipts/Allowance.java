package kz.ethnomediation.intake.receipts;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A number of tries for each key that grows again with time: a token bucket, kept as the moment at which it is full.
 * Holds a bounded number of keys and forgets the longest unused; not safe for use by several threads at once.
 */
final class Allowance {

    private final int tries;
    private final Duration regrowth;
    private final Map<String, Instant> fullAt;

    /**
     * @param tries how many tries a key has at most
     * @param within the time in which all of them grow again
     */
    Allowance(int tries, Duration within, int remembered) {
        this.tries = tries;
        this.regrowth = within.dividedBy(tries);
        this.fullAt = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                return size() > remembered;
            }
        };
    }

    /** How long {@code key} must wait for its next try; zero where it has one. */
    Duration waitOf(String key, Instant now) {
        var full = fullAt.getOrDefault(key, now);
        var next = full.minus(regrowth.multipliedBy(tries - 1L));
        return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
    }

    /** One try less; at none it stays. */
    void take(String key, Instant now) {
        var full = later(fullAt.getOrDefault(key, now), now).plus(regrowth);
        var empty = now.plus(regrowth.multipliedBy(tries));
        fullAt.put(key, full.isAfter(empty) ? empty : full);
    }

    /** One try more, where one was taken. */
    void giveBack(String key, Instant now) {
        fullAt.computeIfPresent(key, (same, full) -> {
            var before = full.minus(regrowth);
            return before.isAfter(now) ? before : null;
        });
    }

    int remembered() {
        return fullAt.size();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
