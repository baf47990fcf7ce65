package kz.ethnomediation.intake.signals;

import static kz.ethnomediation.intake.signals.SignalFixture.CONTROL_DAYS;
import static kz.ethnomediation.intake.signals.SignalFixture.COORDINATOR;
import static kz.ethnomediation.intake.signals.SignalFixture.COUNCIL;
import static kz.ethnomediation.intake.signals.SignalFixture.ELSEWHERE;
import static kz.ethnomediation.intake.signals.SignalFixture.HEAD;
import static kz.ethnomediation.intake.signals.SignalFixture.MEDIATOR;
import static kz.ethnomediation.intake.signals.SignalFixture.RAISED;
import static kz.ethnomediation.intake.signals.SignalFixture.REPUBLIC;
import static kz.ethnomediation.intake.signals.SignalFixture.at;
import static kz.ethnomediation.intake.signals.SignalFixture.by;
import static kz.ethnomediation.intake.signals.SignalFixture.done;
import static kz.ethnomediation.intake.signals.SignalFixture.found;
import static kz.ethnomediation.intake.signals.SignalFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.ethnomediation.intake.codes.DismissalReason;
import kz.ethnomediation.intake.codes.ResponseAction;
import kz.ethnomediation.intake.codes.SignalResult;
import kz.ethnomediation.platform.caller.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each verb, and why it is refused. */
class SignalVerbsTest {

    private final SignalFixture desk = new SignalFixture();

    private final List<Function<VerbOnSignal.Request, SignalOutcome>> verbs = List.of(
            request -> desk.verifySignal.verify(request, found(3)),
            request -> desk.dismissSignal.dismiss(request, DismissalReason.UNFOUNDED, Optional.of("nobody there")),
            request -> desk.escalateSignal.escalate(request, new Escalation(EscalationLevel.REGION, Optional.empty())),
            request -> desk.respondToSignal.respond(request, response(ResponseResult.ONGOING)),
            request -> desk.closeSignal.close(request, SignalResult.HANDED_OVER, Optional.empty()));

    @Test
    void isUnknownOutsideTheCallersSight() {
        var signal = desk.raised(Optional.empty());

        for (var stranger : List.of(ELSEWHERE, MEDIATOR)) {
            assertThat(verbs)
                    .allSatisfy(verb ->
                            assertThat(verb.apply(by(stranger, signal))).isEqualTo(new SignalOutcome.Unknown()));
        }
        assertThat(signal.revision()).isEqualTo(1);
    }

    @Test
    void isNotTheRaisersToActOn() {
        var signal = desk.raised(Optional.empty());

        assertThat(verbs)
                .allSatisfy(
                        verb -> assertThat(verb.apply(by(COUNCIL, signal))).isEqualTo(new SignalOutcome.NotYours()));
    }

    @Test
    void movesOnlyFromTheRevisionThatWasRead() {
        var signal = desk.verified(2);
        var old = new VerbOnSignal.Request(signal.id(), 1, Optional.empty(), COORDINATOR);

        assertThat(verbs)
                .allSatisfy(verb -> assertThat(verb.apply(old))
                        .isEqualTo(new SignalOutcome.Stale(2, Set.of("state", "tension", "replyBy"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"900101300123", "IIN 900101 300 123, again", "900101-300123", "12 900101-300123"})
    void takesNoPersonsNumberInItsWords(String said) {
        var refused = new SignalOutcome.Invalid("/words", "holds-a-state-number");
        var words = Optional.of(said);
        var actions = List.of(ResponseAction.TALKS);
        var raised = desk.raised(Optional.empty());
        assertThat(desk.verifySignal.verify(
                        by(HEAD, raised), new Verification(3, Optional.empty(), Optional.empty(), words)))
                .isEqualTo(refused);
        assertThat(desk.dismissSignal.dismiss(by(HEAD, raised), DismissalReason.UNFOUNDED, words))
                .isEqualTo(refused);
        var verified = desk.verified(3);
        assertThat(desk.escalateSignal.escalate(by(HEAD, verified), new Escalation(EscalationLevel.REGION, words)))
                .isEqualTo(refused);
        assertThat(desk.respondToSignal.respond(
                        by(HEAD, verified), new Response(actions, ResponseResult.ONGOING, words)))
                .isEqualTo(refused);
        var answered = desk.answered(3, ResponseResult.ONGOING);
        assertThat(desk.closeSignal.close(by(HEAD, answered), SignalResult.HANDED_OVER, words))
                .isEqualTo(refused);
        assertThat(desk.signals.history).noneMatch(entry -> entry.words().equals(words));
    }

    @Test
    void refusesEveryVerbAfterTheEnd() {
        var dismissed = desk.raised(Optional.empty());
        done(desk.dismissSignal.dismiss(by(HEAD, dismissed), DismissalReason.DUPLICATE, Optional.empty()));
        var closed = desk.answered(2, ResponseResult.STABLE);
        done(desk.closeSignal.close(by(HEAD, closed), SignalResult.CALMED, Optional.empty()));

        for (var signal : List.of(dismissed, closed)) {
            assertThat(verbs)
                    .allSatisfy(verb -> assertThat(verb.apply(by(COORDINATOR, signal)))
                            .isEqualTo(new SignalOutcome.WrongState(signal.state())));
        }
    }

    @Test
    void answersAndEndsNothingBeforeSomebodyLooked() {
        var signal = desk.raised(Optional.empty());

        assertThat(desk.respondToSignal.respond(by(HEAD, signal), response(ResponseResult.STABLE)))
                .isEqualTo(new SignalOutcome.WrongState(SignalState.RAISED));
        assertThat(desk.closeSignal.close(by(HEAD, signal), SignalResult.CALMED, Optional.empty()))
                .isEqualTo(new SignalOutcome.WrongState(SignalState.RAISED));
        done(desk.verifySignal.verify(by(HEAD, signal), found(1)));
        assertThat(desk.verifySignal.verify(by(HEAD, signal), found(1)))
                .isEqualTo(new SignalOutcome.WrongState(SignalState.VERIFIED));
        assertThat(desk.dismissSignal.dismiss(by(HEAD, signal), DismissalReason.UNFOUNDED, Optional.empty()))
                .isEqualTo(new SignalOutcome.WrongState(SignalState.VERIFIED));
        assertThat(desk.closeSignal.close(by(HEAD, signal), SignalResult.HANDED_OVER, Optional.empty()))
                .isEqualTo(new SignalOutcome.WrongState(SignalState.VERIFIED));
    }

    @Test
    void letsNobodyBelowItsLevelEndIt() {
        var signal = desk.raised(Optional.of(5));

        assertThat(desk.dismissSignal.dismiss(by(HEAD, signal), DismissalReason.UNFOUNDED, Optional.empty()))
                .isEqualTo(new SignalOutcome.NotYours());
        done(desk.verifySignal.verify(by(HEAD, signal), found(5)));
        done(desk.escalateSignal.escalate(
                by(COORDINATOR, signal), new Escalation(EscalationLevel.REPUBLIC, Optional.empty())));
        done(desk.respondToSignal.respond(by(HEAD, signal), response(ResponseResult.ONGOING)));
        for (var below : List.of(HEAD, COORDINATOR)) {
            assertThat(desk.closeSignal.close(by(below, signal), SignalResult.HANDED_OVER, Optional.empty()))
                    .isEqualTo(new SignalOutcome.NotYours());
        }
        done(desk.closeSignal.close(by(REPUBLIC, signal), SignalResult.HANDED_OVER, Optional.empty()));
    }

    @Test
    void isAnsweredByWhoeverWasNamedAndByNobodyElseWithoutTheTerritory() {
        var signal = desk.raised(Optional.empty());
        done(desk.verifySignal.verify(
                by(HEAD, signal),
                new Verification(3, Optional.of(Responder.named("mediator-61")), Optional.empty(), Optional.empty())));

        assertThat(desk.respondToSignal.respond(by(COUNCIL, signal), response(ResponseResult.ONGOING)))
                .isEqualTo(new SignalOutcome.NotYours());
        done(desk.respondToSignal.respond(by(MEDIATOR, signal), response(ResponseResult.ONGOING)));
    }

    @Test
    void looksAgainBeforeItEndsAsCalmed() {
        var signal = desk.answered(3, ResponseResult.STABLE);
        var dueOn = LocalDate.of(2026, 11, 21).plusDays(CONTROL_DAYS);

        assertThat(signal.controlDueOn()).contains(dueOn);
        assertThat(close(signal)).isEqualTo(new SignalOutcome.NotCalmYet(Optional.of(dueOn)));
        done(desk.respondToSignal.respond(by(HEAD, signal), response(ResponseResult.HOLDING)));
        assertThat(signal.state()).isEqualTo(SignalState.POST_CONTROL);
        assertThat(close(signal)).isEqualTo(new SignalOutcome.NotCalmYet(Optional.of(dueOn)));
        desk.now = RAISED.plus(Duration.ofDays(CONTROL_DAYS));
        assertThat(done(close(signal)).state()).isEqualTo(SignalState.CLOSED);
    }

    @Test
    void endsALowTensionAsSoonAsItIsCalm() {
        assertThat(close(desk.answered(2, ResponseResult.ONGOING)))
                .isEqualTo(new SignalOutcome.NotCalmYet(Optional.empty()));
        assertThat(done(close(desk.answered(2, ResponseResult.STABLE))).result())
                .contains(SignalResult.CALMED);
    }

    @Test
    void goesBackWhereItFlaresUpAgain() {
        var signal = desk.answered(3, ResponseResult.STABLE);

        done(desk.respondToSignal.respond(by(HEAD, signal), response(ResponseResult.ONGOING)));

        assertThat(signal.state()).isEqualTo(SignalState.RESPONDED);
        assertThat(signal.controlDueOn()).isEmpty();
        assertThat(desk.respondToSignal.respond(by(HEAD, signal), response(ResponseResult.HOLDING)))
                .isEqualTo(new SignalOutcome.WrongState(SignalState.RESPONDED));
        assertThat(answers()).containsExactly(1, 2);
    }

    private List<Integer> answers() {
        return desk.signals.published.stream()
                .flatMap(event ->
                        event instanceof SignalEvent.Responded answered ? Stream.of(answered.answer()) : Stream.empty())
                .toList();
    }

    @Test
    void takesAVerbAtItsMomentInTheOrderOfFacts() {
        var signal = desk.verified(3);
        desk.now = RAISED.plus(Duration.ofHours(2));

        assertThat(desk.respondToSignal.respond(
                        at(desk.now.plusSeconds(601), signal), response(ResponseResult.ONGOING)))
                .isEqualTo(new SignalOutcome.Invalid("/occurredAt", "ahead"));
        assertThat(desk.respondToSignal.respond(at(RAISED.minusSeconds(1), signal), response(ResponseResult.ONGOING)))
                .isEqualTo(new SignalOutcome.Invalid("/occurredAt", "before-last-fact"));
        done(desk.respondToSignal.respond(at(RAISED.plusSeconds(60), signal), response(ResponseResult.ONGOING)));
        var stamp = desk.signals.published.getLast().stamp();
        assertThat(stamp.occurredAt()).isEqualTo(RAISED.plusSeconds(60));
        assertThat(stamp.recordedAt()).isEqualTo(desk.now);
    }

    @Test
    void keepsHowItStoodBeforeAndAfter() {
        var signal = desk.verified(2);

        var entry = desk.signals.of(signal.id()).getLast();
        assertThat(entry.before().orElseThrow().tension()).isEmpty();
        assertThat(entry.before().orElseThrow().state()).isEqualTo(SignalState.RAISED);
        assertThat(entry.after().tension()).contains(2);
        assertThat(entry.after().state()).isEqualTo(SignalState.VERIFIED);
        assertThat(entry.code()).contains("OFFICE_HEAD");
    }

    private SignalOutcome close(Signal signal) {
        return desk.closeSignal.close(by(caller(), signal), SignalResult.CALMED, Optional.empty());
    }

    private static Caller caller() {
        return COORDINATOR;
    }
}
