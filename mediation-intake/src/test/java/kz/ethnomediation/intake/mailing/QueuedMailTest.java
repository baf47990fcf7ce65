package kz.ethnomediation.intake.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QueuedMailTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    private final QueuedMail mail = new QueuedMail(new UUID(0, 1), new UUID(0, 2), NOW);

    @Test
    void isOutOfReachAsLongAsItIsTried() {
        mail.claim(NOW);

        assertThat(mail.dueAt()).isEqualTo(NOW.plus(QueuedMail.LEASE));
        assertThat(mail.attempts()).isEqualTo(1);
    }

    @Test
    void isTriedAgainLaterAndLaterButAtLeastEveryHour() {
        assertThat(pauseAfterTry()).isEqualTo(Duration.ofSeconds(5));
        assertThat(pauseAfterTry()).isEqualTo(Duration.ofSeconds(10));
        for (var i = 0; i < QueuedMail.MOST_TRIES; i++) {
            assertThat(pauseAfterTry()).isBetween(Duration.ofSeconds(20), Duration.ofHours(1));
        }
        assertThat(pauseAfterTry()).isEqualTo(Duration.ofHours(1));
    }

    private Duration pauseAfterTry() {
        mail.claim(NOW);
        mail.failed("UNREACHABLE", NOW);
        return Duration.between(NOW, mail.dueAt());
    }
}
