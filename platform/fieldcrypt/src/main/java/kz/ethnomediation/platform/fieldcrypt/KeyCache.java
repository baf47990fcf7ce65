package kz.ethnomediation.platform.fieldcrypt;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * Unwrapped keys for a short while, at most so many, the least used goes first. What was read before a key was dropped is not
 * put in after it: a reader that is slow must not bring back a key that was shredded meanwhile.
 */
final class KeyCache {
    private final long life;
    private final LongSupplier nanos;
    private final int most;
    private final LinkedHashMap<UUID, Kept> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long drops;

    private record Kept(DataKey key, long until) {}

    KeyCache(int most, Duration life, LongSupplier nanos) {
        this.life = life.toNanos();
        this.nanos = nanos;
        this.most = most;
    }

    synchronized Optional<DataKey> get(UUID id) {
        var entry = entries.get(id);
        if (entry == null) {
            return Optional.empty();
        }
        if (nanos.getAsLong() - entry.until() >= 0) {
            var _ = entries.remove(id);
            return Optional.empty();
        }
        return Optional.of(entry.key());
    }

    /** How many keys have been dropped: to be asked before the database is read. */
    synchronized long mark() {
        return drops;
    }

    /** Keeps the key, unless any was dropped since the mark. */
    synchronized void put(DataKey key, long mark) {
        if (mark == drops) {
            var _ = entries.put(key.owner().id(), new Kept(key, nanos.getAsLong() + life));
        }
        while (entries.size() > most) {
            var _ = entries.pollFirstEntry();
        }
    }

    synchronized void drop(UUID id) {
        drops++;
        var _ = entries.remove(id);
    }

    synchronized int size() {
        return entries.size();
    }
}
