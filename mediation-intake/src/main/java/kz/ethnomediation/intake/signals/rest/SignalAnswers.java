package kz.ethnomediation.intake.signals.rest;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.TreeSet;
import java.util.function.LongFunction;
import kz.ethnomediation.intake.signals.SignalOutcome;
import kz.ethnomediation.intake.signals.SignalSight;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The one place that gives each outcome of a verb its answer. */
final class SignalAnswers {

    private SignalAnswers() {}

    /** The answer of a verb that asks for the revision which the caller read. */
    static Response of(@Nullable String ifMatch, SignalSight sight, Instant now, LongFunction<SignalOutcome> verb) {
        var expected = EntityTag.expectedRevision(ifMatch);
        if (expected.isEmpty()) {
            return Problem.of(PlatformProblem.PRECONDITION_REQUIRED).asResponse();
        }
        return switch (verb.apply(expected.getAsLong())) {
            case SignalOutcome.Done(var signal) ->
                Response.ok(SignalView.line(signal, sight, now))
                        .tag(String.valueOf(signal.revision()))
                        .build();
            case SignalOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case SignalOutcome.Refused refused -> problem(refused).asResponse();
        };
    }

    static Problem problem(SignalOutcome.Refused refused) {
        return switch (refused) {
            case SignalOutcome.Invalid(var pointer, var code) -> Problem.invalid(pointer, code);
            case SignalOutcome.Stale(var revision, var changed) ->
                Problem.of(PlatformProblem.STALE)
                        .with("current", new EntityTag(revision).value())
                        .with("changed", new TreeSet<>(changed));
            case SignalOutcome.WrongState(var state, var allowed) ->
                Problem.of(SignalProblem.STATE_FORBIDS)
                        .with("signalState", state)
                        .with("allowed", new TreeSet<>(allowed));
            case SignalOutcome.NotYours() -> Problem.of(SignalProblem.NOT_YOURS);
            case SignalOutcome.EscalatedAlready(var level) ->
                Problem.of(SignalProblem.ESCALATED_ALREADY).with("escalatedTo", level);
            case SignalOutcome.NotCalmYet(var controlDueOn) ->
                controlDueOn
                        .map(due -> Problem.of(SignalProblem.NOT_CALM_YET).with("controlDueOn", due))
                        .orElseGet(() -> Problem.of(SignalProblem.NOT_CALM_YET));
        };
    }
}
