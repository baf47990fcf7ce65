package kz.ethnomediation.registry.mediators.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.mediators.CorrectStatusChange;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.StepCorrectionOutcome;
import kz.ethnomediation.registry.problem.RegistryProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a keeper puts right what was recorded of a step. */
@Path("/api/v1/mediators/{id}/status-changes/{step}/correction")
@Tag(name = "Mediators")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class StatusCorrectionResource {

    private final CorrectStatusChange correction;
    private final CurrentCaller caller;

    StatusCorrectionResource(CorrectStatusChange correction, CurrentCaller caller) {
        this.correction = correction;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(
            operationId = "correctStatusChange",
            summary =
                    "Lets the register say something else of a step, or that there was none; what it said stays on record; needs"
                            + " If-Match")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = StatusView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("step") int step,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StatusCorrectionRequest request) {
        var expected = EntityTag.expectedRevision(ifMatch);
        if (expected.isEmpty()) {
            return Problem.of(PlatformProblem.PRECONDITION_REQUIRED).asResponse();
        }
        var command = new CorrectStatusChange.Command(
                new MediatorId(id), expected.getAsLong(), request.correction(step), caller.get());
        return answer(id, correction.correct(command));
    }

    private static Response answer(UUID id, StepCorrectionOutcome outcome) {
        return switch (outcome) {
            case StepCorrectionOutcome.Corrected(var revision, var event) ->
                Response.ok(new StatusView(id, event.status()))
                        .header(HttpHeaders.ETAG, new EntityTag(revision).value())
                        .build();
            case StepCorrectionOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case StepCorrectionOutcome.Stale(var revision) ->
                Problem.of(PlatformProblem.STALE)
                        .with("current", new EntityTag(revision).value())
                        .with("changed", List.of("status"))
                        .asResponse();
            case StepCorrectionOutcome.WouldNotFollow() ->
                Problem.of(RegistryProblem.STATUS_STEPS_WOULD_NOT_FOLLOW).asResponse();
            case StepCorrectionOutcome.Invalid(var pointer, var code) ->
                Problem.invalid(pointer, code).asResponse();
        };
    }
}
