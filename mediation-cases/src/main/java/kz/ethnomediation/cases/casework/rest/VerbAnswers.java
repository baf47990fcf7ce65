package kz.ethnomediation.cases.casework.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import kz.ethnomediation.cases.casework.RevisionCheck;
import kz.ethnomediation.cases.lifecycle.CaseOutcome;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What every verb of a case answers: the case as it now stands with its tag, or a problem. */
final class VerbAnswers {

    private VerbAnswers() {}

    static Response of(CaseOutcome outcome, @Nullable String ifMatch) {
        return switch (outcome) {
            case CaseOutcome.Done done ->
                tagged(
                        Response.ok(CaseState.of(done.mediationCase())),
                        done.mediationCase().revision());
            case CaseOutcome.Unknown unknown ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case CaseOutcome.Refused refused ->
                Refusals.problem(refused, ifMatch).asResponse();
        };
    }

    static Response tagged(Response.ResponseBuilder answer, long revision) {
        return answer.header(HttpHeaders.ETAG, new EntityTag(revision).value()).build();
    }

    /** Decisions that can collide: the caller must have seen the case as it stands. */
    static RevisionCheck required(@Nullable String ifMatch) {
        return found -> new EntityTag(found.revision()).refusal(ifMatch).isEmpty();
    }

    /** The same for an assignment; only a mediator who takes what nobody has need not have seen it. */
    static RevisionCheck forAssignment(Caller caller, @Nullable String ifMatch) {
        return ifMatch == null && caller.isOnlyMediator() ? RevisionCheck.FREE : required(ifMatch);
    }
}
