package kz.ethnomediation.intake.signals;

import static kz.ethnomediation.intake.signals.SignalFixture.COORDINATOR;
import static kz.ethnomediation.intake.signals.SignalFixture.HEAD;
import static kz.ethnomediation.intake.signals.SignalFixture.HIGH;
import static kz.ethnomediation.intake.signals.SignalFixture.LOW;
import static kz.ethnomediation.intake.signals.SignalFixture.MIDDLE;
import static kz.ethnomediation.intake.signals.SignalFixture.RAISED;
import static kz.ethnomediation.intake.signals.SignalFixture.by;
import static kz.ethnomediation.intake.signals.SignalFixture.done;
import static kz.ethnomediation.intake.signals.SignalFixture.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who owes the answer, by when, and what hands it up. */
class SignalDutyTest {

    private final SignalFixture desk = new SignalFixture();

    @Test
    void owesAnAnswerFromTheRaisingOn() {
        var signal = desk.raised(Optional.empty());

        assertThat(signal.duty().replyBy()).isEqualTo(RAISED.plus(MIDDLE));
        assertThat(signal.isOverdue(RAISED.plus(MIDDLE))).isFalse();
        assertThat(signal.isOverdue(RAISED.plus(MIDDLE).plusSeconds(1))).isTrue();
    }

    @Test
    void startsNoNewTimeWhenSomebodyLooks() {
        var signal = desk.raised(Optional.empty());
        desk.now = RAISED.plus(Duration.ofHours(10));

        done(desk.verifySignal.verify(by(HEAD, signal), found(2)));

        assertThat(signal.duty().replyBy()).isEqualTo(RAISED.plus(LOW));
        assertThat(signal.duty().responder()).isEqualTo(Responder.OFFICE);
        assertThat(signal.state()).isEqualTo(SignalState.VERIFIED);
    }

    @Test
    void isOverdueAtOnceWhereAHighTensionIsSeenLate() {
        var signal = desk.raised(Optional.empty());
        desk.now = RAISED.plus(Duration.ofHours(10));

        done(desk.verifySignal.verify(by(HEAD, signal), found(5)));

        assertThat(signal.duty().replyBy()).isEqualTo(RAISED.plus(HIGH));
        assertThat(signal.isOverdue(desk.now)).isTrue();
    }

    @Test
    void handsAHighTensionUpByItselfAtTheRaising() {
        var signal = desk.raised(Optional.of(5));

        assertThat(signal.state()).isEqualTo(SignalState.RAISED);
        assertThat(signal.escalatedTo()).contains(EscalationLevel.REGION);
        assertThat(signal.duty().responder()).isEqualTo(Responder.COORDINATOR);
        assertThat(signal.revision()).isEqualTo(1);
        assertThat(desk.signals.history)
                .extracting(SignalHistory.Entry::verb, SignalHistory.Entry::actorLogin)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("raised", "council"),
                        org.assertj.core.groups.Tuple.tuple("escalated", "mediation-intake"));
    }

    @Test
    void handsAHighTensionUpByItselfWhenSomebodyLooks() {
        var signal = desk.verified(4);

        assertThat(signal.state()).isEqualTo(SignalState.ESCALATED);
        assertThat(signal.duty().responder()).isEqualTo(Responder.COORDINATOR);
        assertThat(signal.revision()).isEqualTo(2);
        assertThat(desk.signals.published)
                .extracting(event -> event.stamp().sequence())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void handsUpOnceOnly() {
        var signal = desk.raised(Optional.of(5));

        done(desk.verifySignal.verify(by(HEAD, signal), found(5)));

        assertThat(signal.state()).isEqualTo(SignalState.ESCALATED);
        assertThat(desk.signals.published)
                .filteredOn(SignalEvent.Escalated.class::isInstance)
                .hasSize(1);
    }

    @Test
    void leavesTheAnswerWithWhomeverWasNamed() {
        var signal = desk.raised(Optional.empty());
        var named =
                new Verification(4, Optional.of(Responder.named("mediator-61")), Optional.empty(), Optional.empty());

        done(desk.verifySignal.verify(by(HEAD, signal), named));

        assertThat(signal.duty().responder().isPerson("mediator-61")).isTrue();
        assertThat(signal.escalatedTo()).contains(EscalationLevel.REGION);
    }

    @Test
    void cutsTheTimeButNeverStretchesIt() {
        var signal = desk.raised(Optional.empty());
        desk.now = RAISED.plusSeconds(60);

        assertThat(desk.verifySignal.verify(
                        by(HEAD, signal), until(RAISED.plus(MIDDLE).plusSeconds(1))))
                .isEqualTo(new SignalOutcome.Invalid("/replyBy", "later-than-policy"));
        assertThat(desk.verifySignal.verify(by(HEAD, signal), until(RAISED)))
                .isEqualTo(new SignalOutcome.Invalid("/replyBy", "past"));
        assertThat(signal.state()).isEqualTo(SignalState.RAISED);
        done(desk.verifySignal.verify(by(HEAD, signal), until(RAISED.plus(HIGH))));
        assertThat(signal.duty().replyBy()).isEqualTo(RAISED.plus(HIGH));
    }

    private static Verification until(Instant replyBy) {
        return new Verification(3, Optional.empty(), Optional.of(replyBy), Optional.empty());
    }

    @Test
    void owesAnotherAnswerWhereOneWasNotEnough() {
        var signal = desk.answered(3, ResponseResult.ONGOING);
        desk.now = RAISED.plus(Duration.ofDays(5));

        done(desk.escalateSignal.escalate(by(HEAD, signal), to(EscalationLevel.REGION)));

        assertThat(signal.state()).isEqualTo(SignalState.ESCALATED);
        assertThat(signal.duty().replyBy()).isEqualTo(desk.now.plus(MIDDLE));
        done(desk.respondToSignal.respond(by(COORDINATOR, signal), SignalFixture.response(ResponseResult.ONGOING)));
        done(desk.escalateSignal.escalate(by(COORDINATOR, signal), to(EscalationLevel.REGION)));
        assertThat(signal.state()).isEqualTo(SignalState.ESCALATED);
    }

    @Test
    void startsNoNewTimeWhereItIsHandedUpUnanswered() {
        var signal = desk.verified(3);
        desk.now = RAISED.plus(Duration.ofHours(50));

        done(desk.escalateSignal.escalate(by(HEAD, signal), to(EscalationLevel.REPUBLIC)));

        assertThat(signal.duty().replyBy()).isEqualTo(RAISED.plus(MIDDLE));
    }

    @Test
    void refusesALevelThatIsReached() {
        var signal = desk.verified(3);
        done(desk.escalateSignal.escalate(by(HEAD, signal), to(EscalationLevel.REPUBLIC)));

        for (var level : EscalationLevel.values()) {
            assertThat(desk.escalateSignal.escalate(by(HEAD, signal), to(level)))
                    .isEqualTo(new SignalOutcome.EscalatedAlready(EscalationLevel.REPUBLIC));
        }
    }

    private static Escalation to(EscalationLevel level) {
        return new Escalation(level, Optional.empty());
    }
}
