package kz.ethnomediation.intake.signals;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.codes.DismissalReason;
import kz.ethnomediation.intake.codes.SignalResult;
import kz.ethnomediation.intake.signals.SignalEvent.Stamp;
import kz.ethnomediation.intake.signals.SignalOutcome.Done;
import kz.ethnomediation.intake.signals.SignalOutcome.WrongState;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One early warning. The time for the answer runs from its raising and is never started anew by looking at it or by handing
 * it up; only when an answer was not enough and it is escalated after it, another answer is owed from then on.
 */
@Entity
@DynamicUpdate // the service may change only what a verb changes: columns are granted one by one
@Table(name = "signal")
public class Signal extends SignalRecord {

    @Transient
    private final List<SignalEvent> happened = new ArrayList<>();

    /** For Hibernate. */
    protected Signal() {}

    /** Raises: an answer is owed from {@code now} on, and a high tension lies with the regional coordinator at once. */
    Signal(UUID id, Warning warning, Optional<Integer> tension, SignalPolicy policy, Raiser raiser, Instant now) {
        this.id = id;
        this.state = SignalState.RAISED;
        this.warning = warning;
        this.raiser = raiser;
        this.raisedAt = now;
        this.tension = tension.orElse(null);
        this.duty = Duty.from(now, Responder.OFFICE, tension, policy);
        this.lastFactAt = now;
        this.revision = 1;
        happened.add(new SignalEvent.Raised(
                new Stamp(++publishedEvents, now, now, policy.version(), Optional.empty(), standing())));
        escalateByPolicy(policy, new FactMoment(now, now));
    }

    /** Confirms that there is something to it: sets the tension, and by it who answers by when. */
    SignalOutcome verify(Verification verification, SignalPolicy current, FactMoment moment) {
        if (!state.mayBecome(SignalState.VERIFIED)) {
            return new WrongState(state);
        }
        var responsible = verification.responder().orElseGet(() -> Responder.at(escalatedTo()));
        var judged = Duty.from(duty.owedSince(), responsible, Optional.of(verification.tension()), current);
        var refusal = verification.refusal(judged.replyBy(), moment);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var before = standing();
        tension = verification.tension();
        duty = verification.replyBy().map(judged::by).orElse(judged);
        state = escalatedTo == null ? SignalState.VERIFIED : SignalState.ESCALATED;
        happened.add(new SignalEvent.Verified(taken(before, moment), responsible, verification.words()));
        escalateByPolicy(current, moment);
        return new Done(this);
    }

    /** Finds that it is not to be followed. */
    SignalOutcome dismiss(DismissalReason reason, Optional<String> words, FactMoment moment) {
        if (!state.mayBecome(SignalState.DISMISSED)) {
            return new WrongState(state);
        }
        var before = standing();
        state = SignalState.DISMISSED;
        happened.add(new SignalEvent.Dismissed(taken(before, moment), reason, words));
        return new Done(this);
    }

    /** Hands it up; where an answer was given and was not enough, another one is owed from now on. */
    SignalOutcome escalate(Escalation escalation, SignalPolicy current, FactMoment moment) {
        if (!state.mayBecome(SignalState.ESCALATED)) {
            return new WrongState(state);
        }
        if (escalatedTo != null && !escalation.leadsOn(escalatedTo, state)) {
            return new SignalOutcome.EscalatedAlready(escalatedTo);
        }
        var before = standing();
        duty = state.isUnanswered()
                ? duty.of(Responder.COORDINATOR)
                : Duty.from(moment.occurredAt(), Responder.COORDINATOR, tension(), current);
        putAt(escalation.level());
        happened.add(new SignalEvent.Escalated(taken(before, moment), escalation.level(), false, escalation.words()));
        return new Done(this);
    }

    /** Records what was done and what came of it. */
    SignalOutcome respond(Response response, SignalPolicy current, FactMoment moment) {
        var next = response.result().state();
        if (!state.mayBecome(next)) {
            return new WrongState(state);
        }
        var before = standing();
        if (next == SignalState.RESPONDED) {
            controlDueOn = null;
        }
        if (next == SignalState.STABLE && state != next) {
            controlDueOn = current.level(tension()).controlDueOn(moment.day()).orElse(null);
            duty = duty.under(current);
        }
        state = next;
        answers++;
        happened.add(new SignalEvent.Responded(taken(before, moment), answers, response));
        return new Done(this);
    }

    /** Ends it; as calmed only after the calm was looked at again, where its tension asks for that (domain rules 41 and 43). */
    SignalOutcome close(SignalResult ended, Optional<String> words, FactMoment moment) {
        if (!state.mayBecome(SignalState.CLOSED)) {
            return new WrongState(state);
        }
        if (ended == SignalResult.CALMED && !isCalm(moment.day())) {
            return new SignalOutcome.NotCalmYet(controlDueOn());
        }
        var before = standing();
        state = SignalState.CLOSED;
        result = ended;
        happened.add(new SignalEvent.Closed(taken(before, moment), answers, ended, words));
        return new Done(this);
    }

    /** A verb was taken by the person with this login, who may be the one named to answer. */
    void actedOnBy(String login, Instant at) {
        duty = duty.actedOnBy(login, at);
    }

    private boolean isCalm(LocalDate day) {
        return switch (state) {
            case STABLE -> controlDueOn == null;
            case POST_CONTROL -> controlDueOn == null || !day.isBefore(controlDueOn);
            case RAISED, VERIFIED, ESCALATED, RESPONDED, CLOSED, DISMISSED -> false;
        };
    }

    private void escalateByPolicy(SignalPolicy current, FactMoment moment) {
        if (escalatedTo != null || !current.level(tension()).escalates()) {
            return;
        }
        var before = standing();
        putAt(EscalationLevel.REGION);
        if (duty.responder().equals(Responder.OFFICE)) {
            duty = duty.of(Responder.COORDINATOR);
        }
        var stamp = stamp(before, moment);
        happened.add(new SignalEvent.Escalated(stamp, EscalationLevel.REGION, true, Optional.empty()));
    }

    /** What nobody has looked at yet stays raised, wherever it lies. */
    private void putAt(EscalationLevel level) {
        escalatedTo = level;
        state = state == SignalState.RAISED ? SignalState.RAISED : SignalState.ESCALATED;
    }

    private Stamp taken(Standing before, FactMoment moment) {
        lastFactAt = moment.occurredAt();
        revision++;
        return stamp(before, moment);
    }

    private Stamp stamp(Standing before, FactMoment moment) {
        return new Stamp(
                ++publishedEvents,
                moment.occurredAt(),
                moment.recordedAt(),
                duty.policy(),
                Optional.of(before),
                standing());
    }

    private Standing standing() {
        return new Standing(state, tension(), duty.replyBy(), escalatedTo());
    }

    /** What has happened since this was last asked. */
    List<SignalEvent> takeHappened() {
        var taken = List.copyOf(happened);
        happened.clear();
        return taken;
    }
}
