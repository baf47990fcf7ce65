package kz.ethnomediation.intake.handling.rest;

import jakarta.ws.rs.core.Response;
import java.util.function.LongFunction;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.rest.AppealView;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The answer to a verb: the appeal as it now stands with its new ETag, or the problem. */
final class VerbAnswer {

    private VerbAnswer() {}

    /** The answer to a verb that is only taken on the revision that was read; without If-Match it is not taken. */
    static Response expecting(@Nullable String ifMatch, LongFunction<AppealOutcome> verb) {
        var expected = EntityTag.expectedRevision(ifMatch);
        return expected.isEmpty()
                ? Problem.of(PlatformProblem.PRECONDITION_REQUIRED).asResponse()
                : of(verb.apply(expected.getAsLong()));
    }

    static Response of(AppealOutcome outcome) {
        return switch (outcome) {
            case AppealOutcome.Done(var appeal, var _) -> show(appeal);
            case AppealOutcome.Known(var appeal) -> show(appeal);
            case AppealOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case AppealOutcome.Refused refused -> Refusals.of(refused).asResponse();
        };
    }

    private static Response show(Appeal appeal) {
        return Response.ok(AppealView.line(appeal))
                .tag(String.valueOf(appeal.revision()))
                .build();
    }
}
