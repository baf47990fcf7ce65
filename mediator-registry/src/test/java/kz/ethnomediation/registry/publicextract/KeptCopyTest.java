package kz.ethnomediation.registry.publicextract;

import static org.assertj.core.api.Assertions.assertThat;

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

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final AtomicLong version = new AtomicLong(1);
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicInteger readings = new AtomicInteger();
    private final List<String> rows = new ArrayList<>(List.of("one"));

    private final KeptCopy<String> here = copy();
    private final KeptCopy<String> elsewhere = copy();

    private KeptCopy<String> copy() {
        return new KeptCopy<>(
                () -> {
                    questions.incrementAndGet();
                    return version.get();
                },
                day -> {
                    readings.incrementAndGet();
                    return rows.stream().map(row -> row + " on " + day).toList();
                },
                now::get);
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
    void showsWhatAnyInstanceHasCommittedASecondLater() {
        assertThat(here.today()).hasSize(1);
        assertThat(elsewhere.today()).hasSize(1);

        rows.add("two");
        version.incrementAndGet();
        now.updateAndGet(moment -> moment.plus(A_SECOND));

        assertThat(here.today()).hasSize(2);
        assertThat(elsewhere.today()).hasSize(2);
    }

    @Test
    void readsAgainWhenTheDayEndsInAlmaty() {
        now.set(Instant.parse("2026-03-14T18:59:59.900Z"));
        assertThat(here.today()).containsExactly("one on 2026-03-14");

        now.set(Instant.parse("2026-03-14T19:00:00Z"));

        assertThat(here.today()).containsExactly("one on 2026-03-15");
    }

    @Test
    void answersTheOthersWhileOneLooks() throws InterruptedException {
        var looks = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slow =
                new KeptCopy<>(version::get, _ -> List.of(version.get() == 1 ? "kept" : read(looks, goOn)), now::get);
        assertThat(slow.today()).containsExactly("kept");
        version.incrementAndGet();
        now.updateAndGet(moment -> moment.plus(A_SECOND));

        var looked = CompletableFuture.supplyAsync(slow::today);
        looks.await();
        assertThat(slow.today()).containsExactly("kept");
        goOn.countDown();

        assertThat(looked.join()).containsExactly("read");
        assertThat(slow.today()).containsExactly("read");
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
