package kz.ethnomediation.registry.admissions.rest;

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
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.admissions.CheckOutcome;
import kz.ethnomediation.registry.admissions.RecordCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a keeper confirms the items of the exclusion checklist. */
@Path("/api/v1/mediators/{id}/exclusion-checks")
@Tag(name = "Mediators")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CheckResource {

    private final RecordCheck checks;
    private final CurrentCaller caller;

    CheckResource(RecordCheck checks, CurrentCaller caller) {
        this.checks = checks;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(operationId = "recordExclusionCheck", summary = "Confirms an item of the exclusion checklist")
    @APIResponse(
            responseCode = "201",
            description = "On record",
            content = @Content(schema = @Schema(implementation = CheckRecorded.class)))
    public Response check(@PathParam("id") UUID id, @NotNull @Valid CheckRequest request) {
        return switch (checks.check(request.command(id, caller.get()))) {
            case CheckOutcome.Recorded(var checked) ->
                Response.status(Response.Status.CREATED)
                        .entity(new CheckRecorded(checked.id(), checked.check()))
                        .build();
            case CheckOutcome.Unknown() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case CheckOutcome.Invalid(var pointer, var code) ->
                Problem.invalid(pointer, code).asResponse();
        };
    }
}
