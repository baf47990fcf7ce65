package kz.ethnomediation.bench.publiclist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * How long the first page of the public list of 3,000 mediators takes at 50 requests a second, which come whether or not the ones
 * before have been answered; counted from the moment at which each was due. Printed, never asserted; asserted is that every request
 * gets the page.
 */
class PublicListBench {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int SECONDS_OF_A_ROUND = 4;
    private static final int A_SECOND = 50;
    private static final long EVERY = TimeUnit.SECONDS.toNanos(1) / A_SECOND;

    @Test
    void answersEverybodyAtOnce() throws InterruptedException {
        try (var register = RunningRegister.start()) {
            var page = register.request("?limit=50").build();
            var first = register.answer(page);
            assertThat(first.body().split("\"id\"", -1)).hasSize(1 + 50);
            var tag = first.headers().firstValue("ETag").orElseThrow();
            var again =
                    register.request("?limit=50").header("If-None-Match", tag).build();
            var _ = microseconds(register, page, 200, false);

            print("first page", microseconds(register, page, 200, false));
            print("first page, not changed since", microseconds(register, again, 304, false));
            print("first page, read anew each second", microseconds(register, page, 200, true));
        }
    }

    private static long[] microseconds(RunningRegister register, HttpRequest request, int status, boolean changing)
            throws InterruptedException {
        var times = new long[ROUNDS * SECONDS_OF_A_ROUND * A_SECOND];
        var answered = new CountDownLatch(times.length);
        var wrong = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = System.nanoTime();
            for (var at = 0; at < times.length; at++) {
                var place = at;
                var due = start + at * EVERY;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                if (changing && at % A_SECOND == 0) {
                    threads.execute(register::change);
                }
                threads.execute(() -> {
                    wrong.addAndGet(register.answer(request).statusCode() == status ? 0 : 1);
                    times[place] = (System.nanoTime() - due) / 1_000;
                    answered.countDown();
                });
            }
            answered.await();
        }
        assertThat(wrong).hasValue(0);
        return times;
    }

    private static void print(String name, long[] times) {
        Arrays.sort(times);
        System.out.printf(
                "public list of %d mediators, %s: p50 %.1f ms, p99 %.1f ms, longest %.1f ms (%d requests, %d a second)%n",
                RunningRegister.MEDIATORS,
                name,
                times[times.length / 2] / 1_000.0,
                times[times.length * 99 / 100] / 1_000.0,
                times[times.length - 1] / 1_000.0,
                times.length,
                A_SECOND);
    }
}
