package kz.ethnomediation.registry.organisations.rest;

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
import kz.ethnomediation.registry.organisations.ChangeOrganisation;
import kz.ethnomediation.registry.organisations.ChangeOutcome;
import kz.ethnomediation.registry.problem.RegistryProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a keeper names, places, closes and opens organisations, and corrects what was said of them. */
@Path("/api/v1/organisations/{id}/changes")
@Tag(name = "Organisations")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ChangeResource {

    private final ChangeOrganisation changing;
    private final CurrentCaller caller;

    ChangeResource(ChangeOrganisation changing, CurrentCaller caller) {
        this.changing = changing;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(
            operationId = "changeOrganisation",
            summary = "Writes down a name, a parent, a contact, a closure or an opening from a day on; needs If-Match")
    @APIResponse(
            responseCode = "200",
            description = "On record",
            content = @Content(schema = @Schema(implementation = OrganisationRef.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ChangeOrganisationRequest request) {
        var expected = EntityTag.expectedRevision(ifMatch);
        if (expected.isEmpty()) {
            return Problem.of(PlatformProblem.PRECONDITION_REQUIRED).asResponse();
        }
        var fault = request.fault();
        if (fault.isPresent()) {
            return Problem.invalid(fault.get().pointer(), fault.get().code()).asResponse();
        }
        return answer(id, changing.change(request.command(id, expected.getAsLong(), caller.get())));
    }

    private static Response answer(UUID id, ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Recorded(var revision, var _) ->
                Response.ok(new OrganisationRef(id))
                        .header(HttpHeaders.ETAG, new EntityTag(revision).value())
                        .build();
            case ChangeOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case ChangeOutcome.Stale(var revision) ->
                Problem.of(PlatformProblem.STALE)
                        .with("current", new EntityTag(revision).value())
                        .with("changed", List.of("changes"))
                        .asResponse();
            case ChangeOutcome.ParentCycle() ->
                Problem.of(RegistryProblem.ORGANISATION_PARENT_CYCLE)
                        .at("/parent", "cycle")
                        .asResponse();
            case ChangeOutcome.Invalid(var pointer, var code) ->
                Problem.invalid(pointer, code).asResponse();
        };
    }
}
