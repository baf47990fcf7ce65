package kz.ethnomediation.platform.fieldcrypt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.ethnomediation.platform.fieldcrypt.held.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wrapping key is changed while others read and write: no read fails, no key stays behind. */
class RewrapIT {
    private static final int OWNERS = 400;

    private final long seed = new Random().nextLong();

    @TempDir
    Path directory;

    @Test
    void failsNoReadAndLeavesNoKeyBehind() throws Exception {
        var database = CryptDatabase.fresh("rewrap");
        var before = new Instance(database, TestKeys.ring(directory, 1, 1, 2));
        var values = new ConcurrentHashMap<KeyOwner, Ciphertext>();
        IntStream.range(0, OWNERS).forEach(_ -> write(before, values));
        var both = TestKeys.ring(directory, 2, 1, 2);
        var readings = new Readings(Instance.withoutCache(database, both), values, seed);
        var going = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var readers = IntStream.range(0, 3)
                    .mapToObj(i -> threads.submit(() -> readings.goOn(i, going)))
                    .toList();
            // One instance writes under the new version already, one under the old one still.
            var writers = threads.submit(() -> {
                var after = new Instance(database, both);
                IntStream.range(0, 50).forEach(i -> write(i % 2 == 0 ? after : before, values));
            });
            var rewraps = threads.invokeAll(Collections.nCopies(
                    2, (Callable<Integer>) () -> all(new Instance(database, both).rewrap)));
            var rewrapped = 0;
            for (Future<Integer> rewrap : rewraps) {
                rewrapped += rewrap.get();
            }
            writers.get();
            rewrapped += all(new Instance(database, both).rewrap);
            going.set(false);
            for (var reader : readers) {
                reader.get();
            }
            assertThat(rewrapped).isEqualTo(OWNERS + 25);
        }

        assertThat(readings.failed).as("seed %d", seed).hasValue(0);
        assertThat(readings.done.get()).isPositive();
        assertThat(before.rewrap.byVersion()).containsOnly(Map.entry(2, OWNERS + 50L));
        assertThat(new Instance(database, both).rewrap.left()).isZero();
        // The old key may go.
        var later = new Readings(Instance.withoutCache(database, TestKeys.ring(directory, 2, 2)), values, seed);
        later.all();
        assertThat(later.failed).hasValue(0);
        assertThat(later.done).hasValue(OWNERS + 50);
    }

    @Test
    void goesOnWhereAnotherOneStopped() throws SQLException {
        var database = CryptDatabase.fresh("resume");
        var values = new ConcurrentHashMap<KeyOwner, Ciphertext>();
        var before = new Instance(database, TestKeys.ring(directory, 1, 1));
        IntStream.range(0, 10).forEach(_ -> write(before, values));
        var both = TestKeys.ring(directory, 2, 1, 2);
        var shredded = values.keySet().iterator().next();
        assertThat(before.keys.shred(shredded)).isInstanceOf(ShredOutcome.Shredded.class);

        assertThat(new Instance(database, both).rewrap.batch(4)).isEqualTo(4);
        assertThat(before.rewrap.byVersion()).containsOnly(Map.entry(1, 5L), Map.entry(2, 4L));
        assertThat(new Instance(database, both).rewrap.left()).isEqualTo(5);
        assertThat(new Instance(database, both).rewrap.batch(100)).isEqualTo(5);
        assertThat(new Instance(database, both).rewrap.batch(100)).isZero();
    }

    @Test
    void passesOverWhatAnotherOneHolds() throws SQLException {
        var database = CryptDatabase.fresh("held");
        var values = new ConcurrentHashMap<KeyOwner, Ciphertext>();
        var before = new Instance(database, TestKeys.ring(directory, 1, 1));
        IntStream.range(0, 3).forEach(_ -> write(before, values));
        var rewrap = new Instance(database, TestKeys.ring(directory, 2, 1, 2)).rewrap;
        try (var other = database.dataSource().getConnection();
                var hold = other.createStatement()) {
            other.setAutoCommit(false);
            var _ = hold.execute("select id from data_key order by id limit 1 for update");

            assertThat(rewrap.batch(100)).isEqualTo(2);
            other.rollback();
        }
        assertThat(rewrap.batch(100)).isOne();
    }

    /** The readings notice a rotation that lets others see half of it. */
    @Test
    void wouldNoticeARotationInTwoSteps() throws SQLException {
        var database = CryptDatabase.fresh("halves");
        var values = new ConcurrentHashMap<KeyOwner, Ciphertext>();
        write(new Instance(database, TestKeys.ring(directory, 1, 1)), values);
        var readings = new Readings(Instance.withoutCache(database, TestKeys.ring(directory, 2, 1, 2)), values, seed);

        database.execute("update data_key set kek_version = 2");
        readings.all();

        assertThat(readings.failed).hasValue(1);
    }

    private static int all(Rewrap rewrap) throws SQLException {
        var all = 0;
        int found;
        do {
            found = rewrap.batch(7);
            all += found;
        } while (found > 0);
        return all;
    }

    private static void write(Instance instance, Map<KeyOwner, Ciphertext> values) {
        var owner = Instance.sheet();
        values.put(owner, instance.encrypt(owner, Place.of("sheet", "words", owner.id()), "words of " + owner.id()));
    }

    /** Reads values and counts those that could not be read as they were written. */
    private static final class Readings {
        final AtomicInteger done = new AtomicInteger();
        final AtomicInteger failed = new AtomicInteger();
        private final Instance instance;
        private final Map<KeyOwner, Ciphertext> values;
        private final long seed;

        Readings(Instance instance, Map<KeyOwner, Ciphertext> values, long seed) {
            this.instance = instance;
            this.values = values;
            this.seed = seed;
        }

        void goOn(int reader, AtomicBoolean going) {
            var random = new Random(seed + reader);
            var owners = values.keySet().stream()
                    .sorted(Comparator.comparing(KeyOwner::id))
                    .toList();
            while (going.get()) {
                read(owners.get(random.nextInt(owners.size())));
            }
        }

        void all() {
            values.keySet().forEach(this::read);
        }

        private void read(KeyOwner owner) {
            try {
                var text = instance.decrypt(Place.of("sheet", "words", owner.id()), values.get(owner));
                if (!text.equals("words of " + owner.id())) {
                    failed.incrementAndGet();
                }
            } catch (RuntimeException failure) {
                failed.incrementAndGet();
            }
            done.incrementAndGet();
        }
    }
}
