package kz.ethnomediation.registry.akimatentries.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.akimatentries.SayEntry;
import kz.ethnomediation.registry.akimatentries.SayOutcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an akimat's system keeps the network told of its own register of public mediators. */
@Path("/api/v1/register-entries/{system}/{externalId}")
@Tag(name = "Registers of record")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AkimatEntryResource {

    private static final Pattern SYSTEM = Pattern.compile("[a-z][a-z0-9.:-]{0,59}");
    private static final Pattern EXTERNAL_ID = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private final SayEntry sayEntry;
    private final CurrentCaller caller;

    AkimatEntryResource(SayEntry sayEntry, CurrentCaller caller) {
        this.sayEntry = sayEntry;
        this.caller = caller;
    }

    /** The entry of the network that the id means. */
    record AkimatEntryRef(UUID mediatorId) {}

    @PUT
    @RolesAllowed(Roles.AKIMAT_SYSTEM)
    @Operation(
            operationId = "sayAkimatEntry",
            summary =
                    "Says what the akimat's register says of a public mediator; saying the same again changes nothing",
            description = "externalId is the client's own id of the mediator and never an identity number")
    @APIResponse(
            responseCode = "200",
            description = "Said anew, or said already",
            content = @Content(schema = @Schema(implementation = AkimatEntryRef.class)))
    @APIResponse(
            responseCode = "201",
            description = "A candidate of the network from now on",
            content = @Content(schema = @Schema(implementation = AkimatEntryRef.class)))
    public Response say(
            @PathParam("system") String system,
            @PathParam("externalId") String externalId,
            @NotNull @Valid AkimatEntryRequest request) {
        if (!SYSTEM.matcher(system).matches()
                || !EXTERNAL_ID.matcher(externalId).matches()) {
            return Problem.of(PlatformProblem.NOT_FOUND).asResponse();
        }
        return switch (sayEntry.say(new SayEntry.Command(system, externalId, request.entry(), caller.get()))) {
            case SayOutcome.Entered(var mediator) ->
                Response.status(Response.Status.CREATED)
                        .entity(new AkimatEntryRef(mediator.value()))
                        .build();
            case SayOutcome.Changed(var mediator) ->
                Response.ok(new AkimatEntryRef(mediator.value())).build();
            case SayOutcome.Unchanged(var mediator) ->
                Response.ok(new AkimatEntryRef(mediator.value())).build();
            case SayOutcome.OfAnotherSystem() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case SayOutcome.Invalid(var faults) -> problem(faults).asResponse();
        };
    }

    private static Problem problem(List<SayOutcome.Fault> faults) {
        var problem = Problem.of(PlatformProblem.INVALID);
        for (var fault : faults) {
            problem = problem.at(fault.pointer(), fault.code());
        }
        return problem;
    }
}
