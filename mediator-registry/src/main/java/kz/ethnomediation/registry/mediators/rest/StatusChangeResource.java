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
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.mediators.ChangeStatus;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome;
import kz.ethnomediation.registry.problem.RegistryProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a keeper moves an entry from status to status. */
@Path("/api/v1/mediators/{id}/status-changes")
@Tag(name = "Mediators")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class StatusChangeResource {

    private final ChangeStatus statusChange;
    private final CurrentCaller caller;

    StatusChangeResource(ChangeStatus statusChange, CurrentCaller caller) {
        this.statusChange = statusChange;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(summary = "Activates, suspends or excludes a mediator; needs If-Match")
    @APIResponse(
            responseCode = "200",
            description = "The step is taken",
            content = @Content(schema = @Schema(implementation = StatusView.class)))
    public Response changeStatus(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ChangeStatusRequest request) {
        var expected = EntityTag.expectedRevision(ifMatch);
        if (expected.isEmpty()) {
            return Problem.of(PlatformProblem.PRECONDITION_REQUIRED).asResponse();
        }
        var command = new ChangeStatus.Command(
                new MediatorId(id),
                expected.getAsLong(),
                request.step(),
                Optional.ofNullable(request.effectiveOn()),
                caller.get());
        return answer(id, statusChange.change(command));
    }

    private static Response answer(UUID id, StatusChangeOutcome outcome) {
        return switch (outcome) {
            case StatusChangeOutcome.Changed(var revision, var event) ->
                Response.ok(new StatusView(id, event.change().status()))
                        .header(HttpHeaders.ETAG, new EntityTag(revision).value())
                        .build();
            case StatusChangeOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case StatusChangeOutcome.Stale(var revision) -> stale(revision).asResponse();
            case StatusChangeOutcome.StepNotAllowed(var allowed) ->
                Problem.of(RegistryProblem.STATUS_STEP_NOT_ALLOWED)
                        .with("allowed", allowed.stream().sorted().toList())
                        .asResponse();
            case StatusChangeOutcome.Invalid(var pointer, var code) ->
                Problem.invalid(pointer, code).asResponse();
        };
    }

    /** The entry has moved on: the current tag, and what can have changed since. */
    private static Problem stale(long current) {
        return Problem.of(PlatformProblem.STALE)
                .with("current", new EntityTag(current).value())
                .with("changed", List.of("status"));
    }
}
