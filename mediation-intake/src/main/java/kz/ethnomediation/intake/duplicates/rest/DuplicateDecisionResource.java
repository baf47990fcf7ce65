package kz.ethnomediation.intake.duplicates.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.ethnomediation.intake.duplicates.DecideDuplicate;
import kz.ethnomediation.intake.duplicates.DecideDuplicate.Outcome;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Keeps whether two appeals are one matter; a fact about both, so no revision is asked for. */
@Path("/api/v1/appeals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DuplicateDecisionResource {

    private final DecideDuplicate decideDuplicate;
    private final CurrentCaller caller;

    DuplicateDecisionResource(DecideDuplicate decideDuplicate, CurrentCaller caller) {
        this.decideDuplicate = decideDuplicate;
        this.caller = caller;
    }

    @POST
    @Command
    @Path("/duplicate-decision")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "decideDuplicate", summary = "Decide whether two appeals are one matter")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DuplicateDecisionView.class)))
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid DuplicateDecisionRequest request) {
        var other = request.otherAppealId();
        return switch (decideDuplicate.decide(id, other, request.decision(), request.ground(), caller.get())) {
            case Outcome.Decided(var verdict) ->
                Response.ok(DuplicateDecisionView.of(id, other, verdict)).build();
            case Outcome.Unknown() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case Outcome.Invalid(var pointer, var code) ->
                Problem.invalid(pointer, code).asResponse();
        };
    }
}
