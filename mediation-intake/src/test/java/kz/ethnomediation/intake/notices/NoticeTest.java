package kz.ethnomediation.intake.notices;

import static kz.ethnomediation.intake.notices.NoticeFixture.NOW;
import static kz.ethnomediation.intake.notices.NoticeFixture.TERM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    void staysDeliveredWhateverIsTriedLaterInAnotherWay() {
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
    void isUndeliveredAgainWhereTheWayFailsAfterAll() {
        tried(DeliveryMethod.EMAIL, DeliveryResult.DELIVERED, NOW);
        tried(DeliveryMethod.EMAIL, DeliveryResult.FAILED, NOW.minusSeconds(1));
        assertThat(notice.state()).as("a failure before it").isEqualTo(NoticeState.DELIVERED);

        tried(DeliveryMethod.EMAIL, DeliveryResult.FAILED, NOW.plusSeconds(60));
        assertThat(notice.state()).isEqualTo(NoticeState.UNDELIVERED);
        assertThat(notice.deliveredOn()).isEmpty();
        assertThat(notice.isOverdue(after(TERM))).isTrue();

        tried(DeliveryMethod.POST, DeliveryResult.DELIVERED, NOW.plus(Duration.ofDays(1)));
        assertThat(notice.state()).isEqualTo(NoticeState.DELIVERED);
        assertThat(notice.deliveredOn()).contains(NoticeFixture.TODAY.plusDays(1));
    }

    @Test
    void staysDeliveredByTheWayThatHolds() {
        tried(DeliveryMethod.EMAIL, DeliveryResult.DELIVERED, NOW);
        tried(DeliveryMethod.PHONE, DeliveryResult.DELIVERED, NOW.plus(Duration.ofDays(1)));
        tried(DeliveryMethod.EMAIL, DeliveryResult.FAILED, NOW.plus(Duration.ofDays(2)));

        assertThat(notice.state()).isEqualTo(NoticeState.DELIVERED);
        assertThat(notice.deliveredOn()).contains(NoticeFixture.TODAY.plusDays(1));
    }

    @Test
    void needNotBeDeliveredAnyMoreOnceTheMeetingIsOver() {
        var meeting = NOW.plus(Duration.ofDays(20));
        var call = NoticeFixture.issued(NoticeFixture.session(meeting));

        assertThat(call.isOverdue(meeting)).isTrue();
        assertThat(call.isPassed(meeting)).isFalse();
        assertThat(call.isOverdue(meeting.plusSeconds(1))).isFalse();
        assertThat(call.isPassed(meeting.plusSeconds(1))).isTrue();
        assertThat(notice.isPassed(meeting.plusSeconds(1)))
                .as("no call to a meeting")
                .isFalse();
    }

    @Test
    void needNotBeDeliveredAnyMoreOnceItIsClosed() {
        tried(DeliveryMethod.POST, DeliveryResult.FAILED, NOW);
        assertThat(notice.close(as(ClosureResult.UNREACHABLE))).isInstanceOf(ClosureOutcome.Closed.class);
        assertThat(notice.isOverdue(after(TERM))).isFalse();
        assertThat(notice.close(as(ClosureResult.REPLACED)))
                .isEqualTo(new ClosureOutcome.WrongState(NoticeState.UNREACHABLE));

        tried(DeliveryMethod.POST, DeliveryResult.FAILED, NOW.plusSeconds(60));
        assertThat(notice.state()).isEqualTo(NoticeState.UNREACHABLE);
        tried(DeliveryMethod.IN_PERSON, DeliveryResult.DELIVERED, NOW.plus(Duration.ofDays(1)));
        assertThat(notice.state()).as("a fact that has happened").isEqualTo(NoticeState.DELIVERED);
        assertThat(notice.close(as(ClosureResult.REPLACED)))
                .isEqualTo(new ClosureOutcome.WrongState(NoticeState.DELIVERED));
    }

    @ParameterizedTest
    @EnumSource
    void isClosedAgainWhereWhatArrivedAfterAllComesBack(ClosureResult result) {
        assertThat(notice.close(as(result))).isInstanceOf(ClosureOutcome.Closed.class);
        tried(DeliveryMethod.POST, DeliveryResult.DELIVERED, NOW);
        assertThat(notice.state()).isEqualTo(NoticeState.DELIVERED);

        tried(DeliveryMethod.POST, DeliveryResult.FAILED, NOW.plus(Duration.ofDays(2)));

        assertThat(notice.state()).isEqualTo(result.state());
        assertThat(notice.deliveredOn()).isEmpty();
        assertThat(notice.isOverdue(after(TERM))).isFalse();
    }

    @Test
    void isOverdueOnlyAfterTheLastDayOfItsTerm() {
        assertThat(notice.isOverdue(after(TERM).minusSeconds(1))).isFalse();
        assertThat(notice.isOverdue(after(TERM))).isTrue();

        tried(DeliveryMethod.SMS, DeliveryResult.FAILED, NOW);
        assertThat(notice.isOverdue(after(TERM))).isTrue();

        tried(DeliveryMethod.SMS, DeliveryResult.DELIVERED, NOW.plus(Duration.ofDays(9)));
        assertThat(notice.isOverdue(after(TERM.plusDays(30)))).isFalse();
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

    private static NoticeClosure as(ClosureResult result) {
        return new NoticeClosure(result, "subject", "operator-61", NOW);
    }

    /** The first moment after a day. */
    private static Instant after(LocalDate day) {
        return AlmatyDay.startOf(day.plusDays(1));
    }

    private void tried(DeliveryMethod method, DeliveryResult result, Instant at) {
        var attempt = new Delivery.Attempt(method, result, at, "operator-61");
        var ignored = notice.tried(new UUID(0, ++rows), attempt, "subject", at);
    }
}
