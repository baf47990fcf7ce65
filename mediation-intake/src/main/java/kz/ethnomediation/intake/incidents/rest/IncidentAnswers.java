package kz.ethnomediation.intake.incidents.rest;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.TreeSet;
import kz.ethnomediation.intake.incidents.IncidentOutcome;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;

/** The one place that gives each outcome of a verb its answer. */
final class IncidentAnswers {

    private IncidentAnswers() {}

    static Response of(IncidentOutcome outcome, Response.ResponseBuilder done, Instant now) {
        return switch (outcome) {
            case IncidentOutcome.Done(var incident) ->
                done.entity(IncidentView.line(incident, now))
                        .tag(String.valueOf(incident.revision()))
                        .build();
            case IncidentOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case IncidentOutcome.Refused refused -> problem(refused).asResponse();
        };
    }

    private static Problem problem(IncidentOutcome.Refused refused) {
        return switch (refused) {
            case IncidentOutcome.Invalid(var pointer, var code) -> Problem.invalid(pointer, code);
            case IncidentOutcome.Stale(var revision) ->
                Problem.of(PlatformProblem.STALE).with("current", new EntityTag(revision).value());
            case IncidentOutcome.WrongState(var state, var allowed) ->
                Problem.of(IncidentProblem.STATE_FORBIDS)
                        .with("incidentState", state)
                        .with("allowed", new TreeSet<>(allowed));
            case IncidentOutcome.AuthorityNotTold() -> Problem.of(IncidentProblem.AUTHORITY_NOT_TOLD);
            case IncidentOutcome.PersonsNotTold() -> Problem.of(IncidentProblem.PERSONS_NOT_TOLD);
        };
    }
}
