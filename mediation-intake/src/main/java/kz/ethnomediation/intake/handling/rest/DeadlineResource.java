package kz.ethnomediation.intake.handling.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.handling.AppealDeadline;
import kz.ethnomediation.intake.handling.DeadlineCode;
import kz.ethnomediation.intake.handling.ExplainDeadlines;
import kz.ethnomediation.intake.handling.Extension;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.Suspension;
import kz.ethnomediation.platform.workdays.Wording;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The terms of an appeal, each with its explanation in three languages. */
@Path("/api/v1/appeals/{id}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DeadlineResource {

    private final ExplainDeadlines explainDeadlines;
    private final CurrentCaller caller;

    DeadlineResource(ExplainDeadlines explainDeadlines, CurrentCaller caller) {
        this.explainDeadlines = explainDeadlines;
        this.caller = caller;
    }

    /** All terms of one appeal. */
    record DeadlinesView(List<DeadlineView> items) {}

    /**
     * One term.
     *
     * @param start the day after which it is counted
     * @param lastDay the last day of this term; after an extension the item EXTENSION has the one that counts
     * @param decidedOn day of the decision on an extension
     * @param limit the last day that the decision could have chosen
     * @param confirmed whether the rule and every day on the way are confirmed
     */
    record DeadlineView(
            DeadlineCode code,
            LocalDate start,
            LocalDate lastDay,
            @Nullable LocalDate metOn,
            boolean overdue,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate limit,
            Wording basis,
            String policyVersion,
            String calendarVersion,
            List<Suspension> suspensions,
            boolean confirmed,
            Wording explanation) {

        static DeadlineView of(AppealDeadline deadline) {
            var computed = deadline.computed();
            return new DeadlineView(
                    deadline.code(),
                    computed.start(),
                    deadline.lastDay(),
                    deadline.metOn().orElse(null),
                    deadline.overdue(),
                    deadline.extension().map(Extension::decidedOn).orElse(null),
                    deadline.extension()
                            .map(decision -> decision.limit().lastDay())
                            .orElse(null),
                    computed.term().basis(),
                    computed.term().version(),
                    computed.calendarVersion(),
                    computed.suspensions(),
                    computed.confirmed(),
                    deadline.explanation());
        }
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "readDeadlines", summary = "The terms of an appeal and how they were counted")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeadlinesView.class)))
    public Response read(@PathParam("id") UUID id) {
        return explainDeadlines
                .of(id, caller.get())
                .map(found ->
                        new DeadlinesView(found.stream().map(DeadlineView::of).toList()))
                .map(view -> Response.ok(view).build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }
}
