package kz.ethnomediation.intake.signals;

import static kz.ethnomediation.intake.signals.SignalFixture.by;
import static kz.ethnomediation.intake.signals.SignalFixture.done;
import static kz.ethnomediation.intake.signals.SignalFixture.found;
import static kz.ethnomediation.intake.signals.SignalFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.codes.SignalResult;
import kz.ethnomediation.intake.tasks.Task;
import kz.ethnomediation.platform.caller.Caller;
import org.junit.jupiter.api.Test;

class SignalTasksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final SignalFixture desk = new SignalFixture();
    private final SignalTasks source = new SignalTasks(desk.signals, _ -> SignalFixture.POLICY);

    @Test
    void appearAndVanishWithWhatIsDone() {
        var signal = desk.raised(Optional.empty());
        assertThat(kinds(SignalFixture.HEAD)).containsExactly("signal-to-verify");
        done(desk.verifySignal.verify(by(SignalFixture.HEAD, signal), found(3)));
        assertThat(kinds(SignalFixture.HEAD)).containsExactly("signal-to-answer");
        done(desk.respondToSignal.respond(by(SignalFixture.HEAD, signal), response(ResponseResult.ONGOING)));
        assertThat(kinds(SignalFixture.HEAD)).containsExactly("signal-still-tense");
        done(desk.respondToSignal.respond(by(SignalFixture.HEAD, signal), response(ResponseResult.STABLE)));
        assertThat(kinds(SignalFixture.HEAD)).containsExactly("signal-to-look-at-again");
        done(desk.respondToSignal.respond(by(SignalFixture.HEAD, signal), response(ResponseResult.HOLDING)));
        assertThat(kinds(SignalFixture.HEAD)).containsExactly("signal-to-close");
        done(desk.closeSignal.close(by(SignalFixture.HEAD, signal), SignalResult.TAKEN_AS_APPEAL, Optional.empty()));
        assertThat(kinds(SignalFixture.HEAD)).isEmpty();
    }

    @Test
    void informTheCoordinatorOfWhatIsHandedUp() {
        var signal = desk.verified(5);

        assertThat(kinds(SignalFixture.COORDINATOR)).containsExactly("signal-escalated");
        assertThat(kinds(SignalFixture.HEAD)).isEmpty();
        assertThat(kinds(SignalFixture.ELSEWHERE)).isEmpty();
        done(desk.escalateSignal.escalate(
                by(SignalFixture.COORDINATOR, signal), new Escalation(EscalationLevel.REPUBLIC, Optional.empty())));
        assertThat(kinds(SignalFixture.REPUBLIC)).containsExactly("signal-escalated-to-the-republic");
    }

    @Test
    void reachThePersonWhoWasNamedAndNotTheRaiser() {
        var signal = desk.raised(Optional.empty());
        done(desk.verifySignal.verify(by(SignalFixture.HEAD, signal), named("mediator-61")));

        assertThat(kinds(SignalFixture.MEDIATOR)).containsExactly("signal-to-answer");
        assertThat(source.open(SignalFixture.MEDIATOR, TODAY, 10))
                .extracting(Task::role)
                .containsExactly(Task.NAMED);
        assertThat(kinds(SignalFixture.COUNCIL)).isEmpty();
        assertThat(kinds(SignalFixture.COORDINATOR)).containsExactly("signal-to-answer");
    }

    @Test
    void stayWithTheOfficeUntilThePersonWhoWasNamedHasActed() {
        var mistyped = desk.raised(Optional.empty());
        done(desk.verifySignal.verify(by(SignalFixture.HEAD, mistyped), named("mediator-16")));
        assertThat(kinds(SignalFixture.HEAD)).containsExactly("signal-to-answer");
        done(desk.respondToSignal.respond(by(SignalFixture.HEAD, mistyped), response(ResponseResult.ONGOING)));
        assertThat(kinds(SignalFixture.HEAD)).containsExactly("signal-still-tense");
        done(desk.closeSignal.close(by(SignalFixture.HEAD, mistyped), SignalResult.TAKEN_AS_APPEAL, Optional.empty()));

        var signal = desk.raised(Optional.empty());
        done(desk.verifySignal.verify(by(SignalFixture.HEAD, signal), named("mediator-61")));
        assertThat(kinds(SignalFixture.HEAD)).containsExactly("signal-to-answer");
        done(desk.respondToSignal.respond(by(SignalFixture.MEDIATOR, signal), response(ResponseResult.ONGOING)));
        assertThat(kinds(SignalFixture.HEAD)).isEmpty();
        assertThat(kinds(SignalFixture.MEDIATOR)).containsExactly("signal-still-tense");
    }

    private static Verification named(String login) {
        return new Verification(3, Optional.of(Responder.named(login)), Optional.empty(), Optional.empty());
    }

    @Test
    void giveWhatIsStillTenseTheTimeOfAnAnswerFromTheLastOneOn() {
        var signal = desk.verified(3);
        desk.now = SignalFixture.RAISED.plusSeconds(3_600);
        done(desk.respondToSignal.respond(by(SignalFixture.HEAD, signal), response(ResponseResult.ONGOING)));

        var task = source.open(SignalFixture.HEAD, TODAY, 10).getFirst();
        assertThat(task.dueAt()).contains(desk.now.plus(SignalFixture.MIDDLE));
        assertThat(task.dueOn()).contains(LocalDate.of(2026, 11, 24));
        assertThat(task.since()).isEqualTo(desk.now);
    }

    @Test
    void areOverdueFromTheMomentOn() {
        var signal = desk.raised(Optional.of(5));

        var task = source.open(SignalFixture.COORDINATOR, TODAY, 10).getFirst();
        assertThat(task.isOverdue(signal.duty().replyBy())).isFalse();
        assertThat(task.isOverdue(signal.duty().replyBy().plusSeconds(1))).isTrue();
        assertThat(task.subject()).isEqualTo("/api/v1/signals/" + signal.id());
        assertThat(task.region()).isEqualTo("KZ-61");
    }

    private List<String> kinds(Caller caller) {
        return source.open(caller, TODAY, 10).stream().map(Task::kind).toList();
    }
}
