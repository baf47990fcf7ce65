package kz.ethnomediation.registry.publicextract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Two copies stand for two instances of the service over one database. */
class KeptCopyTest {

    private static final Instant NOON = Instant.parse("2026-03-14T07:00:00Z");
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final AtomicLong version = new AtomicLong(1);
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicInteger readings = new AtomicInteger();
    private final List<String> rows = new ArrayList<>(List.of("one"));

    private boolean isGone;

    private final KeptCopy<String> here = copy();
    private final KeptCopy<String> elsewhere = copy();

    private KeptCopy<String> copy() {
        return new KeptCopy<>(
                () -> {
                    if (isGone) {
                        throw new IllegalStateException("gone");
                    }
                    questions.incrementAndGet();
                    return version.get();
                },
                day -> {
                    readings.incrementAndGet();
                    return rows.stream().map(row -> row + " on " + day).toList();
                },
                now::get,
                Runnable::run);
    }

    @Test
    void asksOnceASecondAndReadsOnce() {
        for (var request = 0; request < 30; request++) {
            assertThat(here.today()).containsExactly("one on 2026-03-14");
            now.updateAndGet(moment -> moment.plusMillis(100));
        }

        assertThat(questions).hasValue(3);
        assertThat(readings).hasValue(1);
    }

    @Test
    void showsWhatAnyInstanceHasCommitted() {
        assertThat(here.today()).hasSize(1);
        assertThat(elsewhere.today()).hasSize(1);
        rows.add("two");
        version.incrementAndGet();

        pass(A_SECOND);
        assertThat(here.today()).hasSize(1);
        assertThat(here.today()).hasSize(2);
        pass(FIVE_SECONDS.minus(A_SECOND));
        assertThat(elsewhere.today()).hasSize(2);
    }

    @Test
    void showsNothingLongerWhenTheDatabaseIsGone() {
        assertThat(here.today()).hasSize(1);
        isGone = true;

        pass(A_SECOND);
        assertThat(here.today()).hasSize(1);
        pass(FIVE_SECONDS);

        assertThatThrownBy(here::today).hasMessage("gone");
        isGone = false;
        assertThat(here.today()).hasSize(1);
    }

    @Test
    void readsAgainWhenTheDayEndsInAlmaty() {
        now.set(Instant.parse("2026-03-14T18:59:59.900Z"));
        assertThat(here.today()).containsExactly("one on 2026-03-14");

        now.set(Instant.parse("2026-03-14T19:00:00Z"));

        assertThat(here.today()).containsExactly("one on 2026-03-15");
    }

    @Test
    void letsNobodyWaitWhileOneLooks() throws InterruptedException {
        var looks = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var read = new CompletableFuture<Boolean>();
        var slow = new KeptCopy<>(
                version::get,
                _ -> List.of(version.get() == 1 ? "kept" : read(looks, goOn)),
                now::get,
                look -> Thread.ofVirtual().start(() -> {
                    look.run();
                    read.complete(true);
                }));
        assertThat(slow.today()).containsExactly("kept");
        version.incrementAndGet();
        pass(A_SECOND);

        assertThat(slow.today()).containsExactly("kept");
        looks.await();
        assertThat(slow.today()).containsExactly("kept");
        goOn.countDown();

        assertThat(read.join()).isTrue();
        assertThat(slow.today()).containsExactly("read");
    }

    private void pass(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    private static String read(CountDownLatch looks, CountDownLatch goOn) {
        looks.countDown();
        try {
            goOn.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        return "read";
    }
}
