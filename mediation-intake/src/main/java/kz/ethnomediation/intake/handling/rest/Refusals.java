package kz.ethnomediation.intake.handling.rest;

import java.util.Set;
import java.util.TreeSet;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;

/** The one place that gives each refusal its problem. */
public final class Refusals {

    private Refusals() {}

    public static Problem of(AppealOutcome.Refused refused) {
        return switch (refused) {
            case AppealOutcome.Invalid(var pointer, var code) -> Problem.invalid(pointer, code);
            case AppealOutcome.IdTaken() -> Problem.of(IntakeProblem.ID_TAKEN).at("/id", "taken");
            case AppealOutcome.SourceConflict() ->
                Problem.of(IntakeProblem.SOURCE_CONFLICT).at("/source/externalId", "other-content");
            case AppealOutcome.Stale(var revision, var changed) ->
                Problem.of(PlatformProblem.STALE)
                        .with("current", new EntityTag(revision).value())
                        .with("changed", new TreeSet<>(changed));
            case AppealOutcome.WrongStatus(var status) -> wrongStatus(status);
            case AppealOutcome.AlreadyAnswered() -> Problem.of(IntakeProblem.ALREADY_ANSWERED);
            case AppealOutcome.AlreadyExtended() -> Problem.of(IntakeProblem.ALREADY_EXTENDED);
            case AppealOutcome.NoTermRuns() -> Problem.of(IntakeProblem.NO_TERM_RUNS);
            case AppealOutcome.TransferPending() -> Problem.of(IntakeProblem.TRANSFER_PENDING);
            case AppealOutcome.NoTransferOffered() -> Problem.of(IntakeProblem.NO_TRANSFER_OFFERED);
            case AppealOutcome.NotYours() -> Problem.of(PlatformProblem.FORBIDDEN);
            case AppealOutcome.ConsentRefused() -> Problem.of(IntakeProblem.CONSENT_REFUSED);
            case AppealOutcome.Excluded(var reason) ->
                Problem.of(IntakeProblem.MEDIATION_EXCLUDED)
                        .at("", "excludes-mediation")
                        .with("reason", reason);
        };
    }

    private static Problem wrongStatus(AppealStatus status) {
        var type = status.isWithCases() ? IntakeProblem.HANDED_OVER : IntakeProblem.STATUS_FORBIDS;
        Set<AppealStatus> allowed = status.isWithCases() ? Set.of() : new TreeSet<>(status.next());
        return Problem.of(type).with("appealStatus", status).with("allowed", allowed);
    }
}
