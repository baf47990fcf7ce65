package kz.ethnomediation.intake.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrongCodesTest {

    private static final String NUMBER = "EM-2026-61-000123";
    private static final String OTHER = "EM-2026-61-000124";

    private Instant now = Instant.parse("2026-11-23T07:00:00Z");
    private final InstantSource clock = () -> now;
    private final WrongCodes wrongCodes = new WrongCodes(limits(4, 6), clock);

    static ReceiptSettings limits(int perMinute, int perNumberAndHour) {
        return new ReceiptSettings() {
            @Override
            public int wrongCodesPerMinute() {
                return perMinute;
            }

            @Override
            public int wrongCodesPerNumberAndHour() {
                return perNumberAndHour;
            }

            @Override
            public int remembered() {
                return 100;
            }
        };
    }

    @Test
    void makesAGuesserWaitOnEveryNumber() {
        for (var number = 0; number < 4; number++) {
            assertThat(wrongCodes.countTry("guesser", NUMBER + number)).isEmpty();
        }

        assertThat(wrongCodes.countTry("guesser", OTHER)).contains(Duration.ofSeconds(15));
        assertThat(wrongCodes.countTry("somebody", OTHER)).isEmpty();
        now = now.plusSeconds(15);
        assertThat(wrongCodes.countTry("guesser", OTHER)).isEmpty();
    }

    @Test
    void countsNoRightCode() {
        for (var i = 0; i < 100; i++) {
            assertThat(wrongCodes.countTry("reader", NUMBER)).isEmpty();
            wrongCodes.forgetTry("reader", NUMBER);
        }
    }

    @Test
    void givesEachClientOneTryAtANumberUnderAttack() {
        attack();

        assertThat(wrongCodes.countTry("crowd-0", NUMBER)).isPresent();
        assertThat(wrongCodes.countTry("one more", NUMBER)).isEmpty();
        assertThat(wrongCodes.countTry("one more", NUMBER)).isPresent();
        assertThat(wrongCodes.countTry("one more", OTHER)).isEmpty();
    }

    @Test
    void locksNoHolderOut() {
        attack();

        for (var i = 0; i < 100; i++) {
            assertThat(wrongCodes.countTry("holder", NUMBER)).isEmpty();
            wrongCodes.forgetTry("holder", NUMBER);
        }
    }

    @Test
    void letsTheHolderWhoMistypedTryAgainAsTheNumberRests() {
        attack();
        assertThat(wrongCodes.countTry("holder", NUMBER)).isEmpty();

        var pause = wrongCodes.countTry("holder", NUMBER).orElseThrow();

        assertThat(pause).isEqualTo(Duration.ofMinutes(10));
        now = now.plus(pause);
        assertThat(wrongCodes.countTry("holder", NUMBER)).isEmpty();
    }

    private void attack() {
        IntStream.range(0, 6)
                .forEach(client -> assertThat(wrongCodes.countTry("crowd-" + client, NUMBER))
                        .isEmpty());
    }
}
