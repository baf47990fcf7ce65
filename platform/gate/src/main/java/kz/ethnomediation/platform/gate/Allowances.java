package kz.ethnomediation.platform.gate;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of its allowance each client has left: a bucket of one second's requests that fills up steadily.
 * Kept as one moment per client, the one at which the bucket would be full again; a full bucket needs no keeping.
 */
final class Allowances {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final String THE_REST = "";

    private final long share;
    private final int mostClients;
    private final ConcurrentHashMap<String, AtomicLong> fullAt = new ConcurrentHashMap<>();

    /**
     * What became of one request.
     *
     * @param remaining how many more would be taken at once
     * @param fullAfter seconds until the whole allowance is there again, rounded up
     * @param retryAfter seconds until the next request would be taken, rounded up; at least 1 where it was not
     */
    record Verdict(boolean taken, long remaining, long fullAfter, long retryAfter) {}

    Allowances(int perSecond, int mostClients) {
        this.share = SECOND / perSecond;
        this.mostClients = mostClients;
    }

    /** Takes one request of {@code client} at {@code now} (nanoseconds of a clock that never goes back). */
    Verdict take(String client, long now) {
        var full = fullAt.computeIfAbsent(known(client, now), _ -> new AtomicLong(now));
        while (true) {
            var before = full.get();
            var after = Math.max(before - now, 0) + share;
            if (after > SECOND) {
                return new Verdict(false, 0, seconds(after - share), Math.max(1, seconds(after - SECOND)));
            }
            if (full.compareAndSet(before, now + after)) {
                return new Verdict(true, (SECOND - after) / share, seconds(after), 0);
            }
        }
    }

    /** How many clients are kept in memory. */
    int clients() {
        return fullAt.size();
    }

    private String known(String client, long now) {
        if (fullAt.size() < mostClients || fullAt.containsKey(client)) {
            return client;
        }
        fullAt.values().removeIf(full -> full.get() - now <= 0);
        return fullAt.size() < mostClients ? client : THE_REST;
    }

    private static long seconds(long nanoseconds) {
        return Math.ceilDiv(nanoseconds, SECOND);
    }
}
