package kz.ethnomediation.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import kz.ethnomediation.platform.acting.Acting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the clock in hand, over a real database: what is due is destroyed once, what is not stays, and nothing is passed over. */
@QuarkusTest
@QuarkusTestResource(Probe.class)
class DestroyDueIT {

    private static final LocalDate ENDED = LocalDate.of(2026, 3, 10);
    private static final LocalDate DUE = LocalDate.of(2031, 3, 10);

    @Inject
    DestroyDue destroyDue;

    @Inject
    DestroyRecord destroyRecord;

    @Inject
    ReadRetention readRetention;

    @Inject
    Things things;

    @Test
    void destroysOnTheDayAndNotTheDayBeforeAndOnce() {
        var thing = Shelf.ended("CASE", ENDED);

        var _ = run(DUE.minusDays(1));
        assertThat(Shelf.hasWords(thing)).isTrue();
        assertThat(Shelf.registered(thing)).isEmpty();

        var done = run(DUE);
        assertThat(Shelf.hasWords(thing)).isFalse();
        assertThat(Shelf.registered(thing)).isEqualTo("CASE thing 2026-03-10 2031-03-10 retention-policy-1");
        assertThat(done.destroyed()).isPositive();

        assertThat(run(DUE).destroyed()).isZero();
        assertThat(things.destructionsOf(thing)).isEqualTo(1);
        assertThat(lineOf(thing).state()).isEqualTo(RetentionState.DESTROYED);
    }

    @Test
    void leavesWhatIsHeldUntilItIsReleased() {
        var thing = Shelf.ended("CASE", ENDED);
        Shelf.hold(thing, true);

        assertThat(run(DUE).blocked()).isPositive();
        assertThat(Shelf.hasWords(thing)).isTrue();
        assertThat(lineOf(thing)).satisfies(line -> {
            assertThat(line.state()).isEqualTo(RetentionState.BLOCKED);
            assertThat(line.reason()).contains("LEGAL_HOLD");
        });

        Shelf.hold(thing, false);
        var _ = run(DUE);
        assertThat(Shelf.hasWords(thing)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'HOLD'", "null"})
    void leavesEverythingWhileAHoldIsStillToBeCarriedOut(String asked) {
        var thing = Shelf.ended("CASE", ENDED);
        var request = UUID.randomUUID();
        Shelf.change("insert into subject_task values ('%s', %s, null)".formatted(request, asked));

        try {
            assertThat(run(DUE).blocked()).isPositive();
            assertThat(Shelf.hasWords(thing)).isTrue();
            assertThat(lineOf(thing).state()).isEqualTo(RetentionState.BLOCKED);
            assertThat(lineOf(thing).reason()).contains("HOLD_PENDING");
        } finally {
            Shelf.change("update subject_task set answered_at = now() where request_id = '" + request + "'");
        }

        var _ = run(DUE);
        assertThat(Shelf.hasWords(thing)).isFalse();
    }

    @Test
    void isNotKeptByARequestThatHoldsNothing() {
        var thing = Shelf.ended("CASE", ENDED);
        Shelf.change("insert into subject_task values (gen_random_uuid(), 'ERASE', null)");

        var _ = run(DUE);

        assertThat(Shelf.hasWords(thing)).isFalse();
    }

    @Test
    void saysThatSomethingStillRuns() {
        var thing = Shelf.ended("CASE", ENDED);
        Shelf.change("update thing set watched = true where id = '" + thing + "'");

        var _ = run(DUE);

        assertThat(Shelf.hasWords(thing)).isTrue();
        assertThat(lineOf(thing).reason()).contains("STILL_RUNNING");
        Shelf.change("update thing set watched = false where id = '" + thing + "'");
    }

    @Test
    void reportsWhatFailsAndDestroysTheOthers() {
        var all = new ArrayList<UUID>();
        for (var one = 0; one < 5; one++) {
            all.add(Shelf.ended("CASE", ENDED));
        }
        var stubborn = all.removeFirst();
        things.failAt(stubborn);

        var first = run(DUE);

        assertThat(first.failed()).isEqualTo(1);
        assertThat(all).noneMatch(Shelf::hasWords);
        assertThat(Shelf.hasWords(stubborn)).isTrue();
        assertThat(Shelf.registered(stubborn)).isEmpty();
        assertThat(lineOf(stubborn)).satisfies(line -> {
            assertThat(line.state()).isEqualTo(RetentionState.FAILED);
            assertThat(line.reason()).contains("UNSUPPORTED_OPERATION_EXCEPTION");
        });

        var _ = run(DUE);
        assertThat(Shelf.text("select attempts from retention_failure where record_id = '" + stubborn + "'"))
                .isEqualTo("2");
        things.failNoMore();
        var _ = run(DUE);
        assertThat(Shelf.hasWords(stubborn)).isFalse();
        assertThat(lineOf(stubborn).state()).isEqualTo(RetentionState.DESTROYED);
        assertThat(Shelf.text("select count(*) from retention_failure where record_id = '" + stubborn + "'"))
                .isEqualTo("0");
    }

    @Test
    void letsOneInstanceWorkAtATime() {
        var thing = Shelf.ended("CASE", ENDED);
        var other = new AtomicReference<Optional<RetentionRun>>();
        things.watchedBy(due -> {
            if (due.id().equals(thing)) {
                other.set(inAnotherThread(() -> destroyDue.run(noon(DUE))));
            }
        });
        try {
            var _ = run(DUE);
        } finally {
            things.watchedBy(_ -> {});
        }

        assertThat(other.get()).isEmpty();
        assertThat(things.destructionsOf(thing)).isEqualTo(1);
        assertThat(destroyDue.run(noon(DUE))).as("the lock is given back").isPresent();
    }

    @Test
    void destroysOnceWhereTwoAreAtTheSameRecord() throws Exception {
        var thing = Shelf.ended("CASE", ENDED);
        var due = lineOf(thing).record();
        var together = new CyclicBarrier(2);
        Callable<Boolean> oneOfTwo = () -> {
            together.await();
            return Acting.asSystem(() -> destroyRecord.destroy(due, DUE, noon(DUE)));
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(oneOfTwo);
            var another = threads.submit(oneOfTwo);
            assertThat(List.of(one.get(), another.get())).containsExactlyInAnyOrder(true, false);
        }

        assertThat(things.destructionsOf(thing)).isEqualTo(1);
    }

    @Test
    void leavesWhatIsTakenUpAgainAfterItWasLookedUp() {
        var thing = Shelf.ended("CASE", ENDED);
        var due = lineOf(thing).record();
        Shelf.change("update thing set ended_on = null where id = '" + thing + "'");

        assertThat(Acting.<Boolean, RuntimeException>asSystem(() -> destroyRecord.destroy(due, DUE, noon(DUE))))
                .isFalse();
        assertThat(Shelf.hasWords(thing)).isTrue();
    }

    @Test
    void countsByThePolicyThatWasInForceWhenTheTermBegan() {
        var before = Shelf.ended("CASE", LocalDate.of(2039, 12, 31));
        var after = Shelf.ended("CASE", LocalDate.of(2040, 1, 1));
        Shelf.publish(2, LocalDate.of(2040, 1, 1), Items.of("P1Y"));
        try {
            var _ = run(LocalDate.of(2041, 1, 1));
            assertThat(Shelf.registered(after)).isEqualTo("CASE thing 2040-01-01 2041-01-01 retention-policy-2");
            assertThat(Shelf.hasWords(before)).isTrue();

            var _ = run(LocalDate.of(2044, 12, 31));
            assertThat(Shelf.registered(before)).isEqualTo("CASE thing 2039-12-31 2044-12-31 retention-policy-1");
        } finally {
            Shelf.withdraw(2);
        }
    }

    private RetentionRun run(LocalDate day) {
        return destroyDue.run(noon(day)).orElseThrow();
    }

    private RetentionLine lineOf(UUID thing) {
        var question = new DueQuestion(DUE, Optional.empty(), Optional.empty(), Optional.of(thing), Optional.empty());
        return readRetention.read(question, 2).lines().getFirst();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant();
    }

    private static <T> T inAnotherThread(Callable<T> work) {
        try (var threads = Executors.newSingleThreadExecutor()) {
            return threads.submit(work).get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
