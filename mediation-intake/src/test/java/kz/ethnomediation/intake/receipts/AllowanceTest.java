package kz.ethnomediation.intake.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00Z");

    private final Allowance threeAMinute = new Allowance(3, Duration.ofMinutes(1), 2);

    @Test
    void grantsItsTriesAndThenOneByOne() {
        for (var i = 0; i < 3; i++) {
            assertThat(threeAMinute.waitOf("a", NOON)).isZero();
            threeAMinute.take("a", NOON);
        }

        assertThat(threeAMinute.waitOf("a", NOON)).isEqualTo(Duration.ofSeconds(20));
        assertThat(threeAMinute.waitOf("a", NOON.plusSeconds(19))).isEqualTo(Duration.ofSeconds(1));
        assertThat(threeAMinute.waitOf("a", NOON.plusSeconds(20))).isZero();
        assertThat(threeAMinute.waitOf("b", NOON)).isZero();
    }

    @Test
    void neverOwesMoreThanItHad() {
        for (var i = 0; i < 100; i++) {
            threeAMinute.take("a", NOON);
        }

        assertThat(threeAMinute.waitOf("a", NOON)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void givesBackWhatWasTaken() {
        threeAMinute.take("a", NOON);
        threeAMinute.giveBack("a", NOON);

        assertThat(threeAMinute.remembered()).isZero();
    }

    @Test
    void givesBackNoMoreThanItHad() {
        threeAMinute.giveBack("a", NOON);
        for (var i = 0; i < 3; i++) {
            threeAMinute.take("a", NOON);
        }

        assertThat(threeAMinute.waitOf("a", NOON)).isPositive();
    }

    @Test
    void remembersTheLatestKeysOnly() {
        for (var key : new String[] {"a", "b", "a", "c"}) {
            threeAMinute.take(key, NOON);
        }

        assertThat(threeAMinute.remembered()).isEqualTo(2);
        threeAMinute.take("a", NOON);
        assertThat(threeAMinute.waitOf("a", NOON)).isPositive();
    }
}
