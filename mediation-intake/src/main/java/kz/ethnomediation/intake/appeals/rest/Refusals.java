package kz.ethnomediation.intake.appeals.rest;

import java.util.Set;
import java.util.TreeSet;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;

/** The one place that gives each refusal its problem. */
final class Refusals {

    private Refusals() {}

    static Problem of(AppealOutcome.Refused refused) {
        return switch (refused) {
            case AppealOutcome.Invalid(var pointer, var code) -> Problem.invalid(pointer, code);
            case AppealOutcome.IdTaken() -> Problem.of(IntakeProblem.ID_TAKEN).at("/id", "taken");
            case AppealOutcome.Stale(var revision) ->
                Problem.of(PlatformProblem.STALE).with("current", new EntityTag(revision).value());
            case AppealOutcome.WrongStatus(var status) -> wrongStatus(status);
            case AppealOutcome.ConsentRefused() -> Problem.of(IntakeProblem.CONSENT_REFUSED);
            case AppealOutcome.Excluded(var reason) ->
                Problem.of(IntakeProblem.MEDIATION_EXCLUDED).with("reason", reason);
        };
    }

    private static Problem wrongStatus(AppealStatus status) {
        var type = status.isWithCases() ? IntakeProblem.HANDED_OVER : IntakeProblem.STATUS_FORBIDS;
        Set<AppealStatus> allowed = status.isWithCases() ? Set.of() : new TreeSet<>(status.next());
        return Problem.of(type).with("appealStatus", status).with("allowed", allowed);
    }
}
