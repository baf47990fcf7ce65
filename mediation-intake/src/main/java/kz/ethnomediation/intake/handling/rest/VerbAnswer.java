package kz.ethnomediation.intake.handling.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.function.Function;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.rest.AppealView;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.jspecify.annotations.Nullable;

/** Lets the caller take a verb, and answers: the appeal as it stands today with its new ETag, or the problem. */
@ApplicationScoped
class VerbAnswer {

    private final CurrentCaller caller;
    private final InstantSource clock;

    VerbAnswer(CurrentCaller caller, InstantSource clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** A verb that is only taken on the revision that its caller read. */
    interface RevisedVerb {

        AppealOutcome take(long revision, Caller caller);
    }

    /** The answer to a verb that is only taken on the revision that was read; without If-Match it is not taken. */
    Response expecting(@Nullable String ifMatch, RevisedVerb verb) {
        var expected = EntityTag.expectedRevision(ifMatch);
        return expected.isEmpty()
                ? Problem.of(PlatformProblem.PRECONDITION_REQUIRED).asResponse()
                : of(verb.take(expected.getAsLong(), caller.get()));
    }

    /** The answer to a fact, which is added whatever was read. */
    Response to(Function<Caller, AppealOutcome> fact) {
        return of(fact.apply(caller.get()));
    }

    private Response of(AppealOutcome outcome) {
        return switch (outcome) {
            case AppealOutcome.Done(var appeal, var _) -> show(appeal);
            case AppealOutcome.Known(var appeal) -> show(appeal);
            case AppealOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case AppealOutcome.Refused refused -> Refusals.of(refused).asResponse();
        };
    }

    private Response show(Appeal appeal) {
        return Response.ok(AppealView.line(appeal, AlmatyDay.of(clock.instant())))
                .tag(String.valueOf(appeal.revision()))
                .build();
    }
}
