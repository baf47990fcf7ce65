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
import kz.ethnomediation.registry.mediators.ChangeProfile;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.ProfileOutcome;
import kz.ethnomediation.registry.mediators.RegistrationOutcome.Fault;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a keeper says name and profile of an entry anew. */
@Path("/api/v1/mediators/{id}/profile")
@Tag(name = "Mediators")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProfileResource {

    private final ChangeProfile profiles;
    private final CurrentCaller caller;

    ProfileResource(ChangeProfile profiles, CurrentCaller caller) {
        this.profiles = profiles;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(
            operationId = "changeProfile",
            summary =
                    "Says name, qualification, languages, regions and office from a day on (default today), whole; needs If-Match")
    @APIResponse(
            responseCode = "200",
            description = "On record",
            content = @Content(schema = @Schema(implementation = ProfileRecorded.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ProfileRequest request) {
        var expected = EntityTag.expectedRevision(ifMatch);
        if (expected.isEmpty()) {
            return Problem.of(PlatformProblem.PRECONDITION_REQUIRED).asResponse();
        }
        var command = new ChangeProfile.Command(
                new MediatorId(id),
                request.bilingualName(),
                request::profile,
                Optional.ofNullable(request.effectiveOn()),
                expected.getAsLong(),
                caller.get());
        return answer(id, profiles.change(command));
    }

    private static Response answer(UUID id, ProfileOutcome outcome) {
        return switch (outcome) {
            case ProfileOutcome.Recorded(var revision) ->
                Response.ok(new ProfileRecorded(id))
                        .header(HttpHeaders.ETAG, new EntityTag(revision).value())
                        .build();
            case ProfileOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case ProfileOutcome.Stale(var revision) ->
                Problem.of(PlatformProblem.STALE)
                        .with("current", new EntityTag(revision).value())
                        .with("changed", List.of("status", "certificates", "particulars", "profile"))
                        .asResponse();
            case ProfileOutcome.Invalid(var faults) -> problem(faults).asResponse();
        };
    }

    private static Problem problem(List<Fault> faults) {
        var problem = Problem.of(PlatformProblem.INVALID);
        for (var fault : faults) {
            problem = problem.at(fault.pointer(), fault.code());
        }
        return problem;
    }
}
