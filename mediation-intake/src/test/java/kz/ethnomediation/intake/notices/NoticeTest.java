package kz.ethnomediation.intake.notices;

import static kz.ethnomediation.intake.notices.NoticeFixture.NOW;
import static kz.ethnomediation.intake.notices.NoticeFixture.TERM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private final Notice notice = NoticeFixture.issued(NoticeFixture.extension("kk"));
    private long rows;

    @Test
    void isDeliveredByTheFirstAttemptThatReachesSomebody() {
        tried(DeliveryMethod.PHONE, DeliveryResult.FAILED, NOW);
        assertThat(notice.state()).isEqualTo(NoticeState.UNDELIVERED);

        tried(DeliveryMethod.SMS, DeliveryResult.DELIVERED, NOW.plus(Duration.ofDays(1)));
        assertThat(notice.state()).isEqualTo(NoticeState.DELIVERED);
        assertThat(notice.deliveredOn()).contains(LocalDate.of(2026, 11, 24));
    }

    @Test
    void staysDeliveredWhateverIsTriedLater() {
        tried(DeliveryMethod.SMS, DeliveryResult.DELIVERED, NOW);
        tried(DeliveryMethod.POST, DeliveryResult.FAILED, NOW.plus(Duration.ofDays(2)));
        tried(DeliveryMethod.IN_PERSON, DeliveryResult.DELIVERED, NOW.plus(Duration.ofDays(3)));

        assertThat(notice.state()).isEqualTo(NoticeState.DELIVERED);
        assertThat(notice.deliveredOn()).contains(NoticeFixture.TODAY);
        assertThat(notice.deliveries())
                .extracting(Delivery::method)
                .containsExactly(DeliveryMethod.SMS, DeliveryMethod.POST, DeliveryMethod.IN_PERSON);
    }

    @Test
    void isOverdueOnlyAfterTheLastDayOfItsTerm() {
        assertThat(notice.isOverdue(TERM)).isFalse();
        assertThat(notice.isOverdue(TERM.plusDays(1))).isTrue();

        tried(DeliveryMethod.SMS, DeliveryResult.FAILED, NOW);
        assertThat(notice.isOverdue(TERM.plusDays(1))).isTrue();

        tried(DeliveryMethod.SMS, DeliveryResult.DELIVERED, NOW.plus(Duration.ofDays(9)));
        assertThat(notice.isOverdue(TERM.plusDays(30))).isFalse();
    }

    @Test
    void isLateWhereItWasDeliveredAfterItsTerm() {
        var lastMoment = Instant.parse("2026-11-26T18:59:59Z");
        tried(DeliveryMethod.SMS, DeliveryResult.DELIVERED, lastMoment);
        assertThat(notice.isDeliveredLate()).isFalse();

        var other = NoticeFixture.issued(NoticeFixture.extension("kk"));
        var ignored = other.tried(
                new UUID(0, 9),
                new Delivery.Attempt(DeliveryMethod.SMS, DeliveryResult.DELIVERED, lastMoment.plusSeconds(1), "x"),
                "x",
                NOW);
        assertThat(other.isDeliveredLate()).isTrue();
    }

    private void tried(DeliveryMethod method, DeliveryResult result, Instant at) {
        var attempt = new Delivery.Attempt(method, result, at, "operator-61");
        var ignored = notice.tried(new UUID(0, ++rows), attempt, "subject", at);
    }
}
