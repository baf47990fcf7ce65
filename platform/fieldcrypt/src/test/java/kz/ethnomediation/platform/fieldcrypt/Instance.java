package kz.ethnomediation.platform.fieldcrypt;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kz.ethnomediation.platform.fieldcrypt.held.Keyring;

/** One process of a service, without a container: its keys, its cache, its clock; every statement commits by itself. */
final class Instance {
    private static final Duration CACHE_FOR = Duration.ofSeconds(30);

    final AtomicLong nanos = new AtomicLong();
    final DataKeys keys;
    final Rewrap rewrap;
    final Tombstones tombstones;

    Instance(CryptDatabase database, Keyring ring) {
        this(database, ring, CACHE_FOR);
    }

    private Instance(CryptDatabase database, Keyring ring, Duration cacheFor) {
        var table = new KeyTable(database.dataSource());
        var wrapping = new Wrapping(ring);
        this.keys = new DataKeys(table, wrapping, new EachStatement(), new KeyCache(1_000, cacheFor, nanos::get));
        this.rewrap = new Rewrap(database.dataSource(), wrapping);
        this.tombstones = new Tombstones(table);
    }

    /** One that asks the database every time. */
    static Instance withoutCache(CryptDatabase database, Keyring ring) {
        return new Instance(database, ring, Duration.ZERO);
    }

    void letTheCacheGrowOld() {
        nanos.addAndGet(CACHE_FOR.toNanos());
    }

    Ciphertext encrypt(KeyOwner owner, Place place, String text) {
        return switch (keys.obtain(owner)) {
            case KeyState.Usable(var key) -> key.encrypt(place, text);
            case KeyState.Shredded _ -> throw new AssertionError("shredded");
        };
    }

    /** The text, or what has become of its key. */
    String decrypt(Place place, Ciphertext encrypted) {
        return switch (keys.find(encrypted.key())) {
            case KeyState.Usable(var key) -> key.decrypt(place, encrypted);
            case KeyState.Shredded _ -> "(shredded)";
            case KeyState.Missing _ -> "(missing)";
        };
    }

    static KeyOwner sheet() {
        return new KeyOwner("sheet", UUID.randomUUID());
    }

    static final class EachStatement implements TransactionAtHand {
        @Override
        public boolean hasWrittenKeys() {
            return false;
        }

        @Override
        public void writesKeys(Runnable afterwards) {
            afterwards.run();
        }
    }
}
