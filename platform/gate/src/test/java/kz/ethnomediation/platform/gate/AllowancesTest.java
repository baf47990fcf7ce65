package kz.ethnomediation.platform.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Allowances allowances = new Allowances(10, 3);

    @Test
    void givesASecondsShareAtOnceAndNoMore() {
        var remaining = IntStream.range(0, 10)
                .mapToObj(_ -> allowances.take("a", 0))
                .peek(verdict -> assertThat(verdict.taken()).isTrue())
                .mapToLong(Allowances.Verdict::remaining);

        assertThat(remaining).containsExactly(9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L, 0L);
        assertThat(allowances.take("a", 0)).isEqualTo(new Allowances.Verdict(false, 0, 1, 1));
    }

    @Test
    void fillsUpSteadily() {
        spend("a", 0);

        assertThat(allowances.take("a", SECOND / 10 - 1).taken()).isFalse();
        assertThat(allowances.take("a", SECOND / 10).taken()).isTrue();
        assertThat(allowances.take("a", SECOND / 10).taken()).isFalse();
        assertThat(allowances.take("a", 100 * SECOND).remaining()).isEqualTo(9);
    }

    @Test
    void takesAtMostTwoSharesInAnySecond() {
        var taken = LongStream.range(0, 1_000)
                .filter(tick -> allowances.take("a", tick * SECOND / 1_000).taken())
                .count();

        assertThat(taken).isBetween(19L, 20L);
    }

    @Test
    void keepsClientsApart() {
        spend("a", 0);

        assertThat(allowances.take("b", 0).remaining()).isEqualTo(9);
    }

    @Test
    void keepsNoMoreClientsThanItMay() {
        for (var client = 0; client < 1_000; client++) {
            var _ = allowances.take("client " + client, 0);
        }
        assertThat(allowances.clients()).isEqualTo(4);
        assertThat(allowances.take("one more", 0).taken()).isFalse();
        assertThat(allowances.take("one more", 2 * SECOND).taken()).isTrue();
    }

    @Test
    void countsRightWhenManyAskAtOnce() {
        var taken = new AtomicLong();
        IntStream.range(0, 1_000).parallel().forEach(_ -> {
            if (allowances.take("a", 0).taken()) {
                taken.incrementAndGet();
            }
        });

        assertThat(taken).hasValue(10);
    }

    private void spend(String client, long now) {
        for (var request = 0; request < 10; request++) {
            assertThat(allowances.take(client, now).taken()).isTrue();
        }
    }
}
