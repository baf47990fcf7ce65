package kz.ethnomediation.platform.fieldcrypt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Few keys, for a short while, and none that was shredded. */
class KeyCacheTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final KeyCache cache = new KeyCache(3, Duration.ofNanos(10), nanos::get);

    @Test
    void forgetsWhatIsTooOldWhateverTheClockCountsFrom() {
        var key = key();
        cache.put(key, cache.mark());

        nanos.addAndGet(9);
        assertThat(cache.get(key.owner().id())).contains(key);
        nanos.addAndGet(1);
        assertThat(cache.get(key.owner().id())).isEmpty();
        assertThat(cache.size()).isZero();
    }

    @Test
    void keepsNoMoreThanItMayAndTheUsedOnesLonger() {
        var used = key();
        cache.put(used, cache.mark());
        IntStream.range(0, 10).forEach(_ -> {
            cache.put(key(), cache.mark());
            assertThat(cache.get(used.owner().id())).contains(used);
        });

        assertThat(cache.size()).isEqualTo(3);
    }

    @Test
    void takesNothingThatWasReadBeforeADrop() {
        var key = key();
        var mark = cache.mark();
        cache.drop(key.owner().id());
        cache.put(key, mark);

        assertThat(cache.get(key.owner().id())).isEmpty();

        cache.put(key, cache.mark());
        assertThat(cache.get(key.owner().id())).contains(key);
    }

    private static DataKey key() {
        return Wrapping.newKey(new KeyOwner("sheet", UUID.randomUUID()));
    }
}
