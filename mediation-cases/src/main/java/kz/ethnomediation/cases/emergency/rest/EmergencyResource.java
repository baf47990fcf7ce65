package kz.ethnomediation.cases.emergency.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import kz.ethnomediation.cases.emergency.EmergencyAccess;
import kz.ethnomediation.cases.emergency.EmergencyOutcome;
import kz.ethnomediation.cases.emergency.TakeEmergencyAccess;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Taking emergency access to a sealed case. */
@Path("/api/v1/cases/{id}/emergency-access")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EmergencyResource {

    private final TakeEmergencyAccess takeEmergencyAccess;
    private final CurrentCaller caller;

    EmergencyResource(TakeEmergencyAccess takeEmergencyAccess, CurrentCaller caller) {
        this.takeEmergencyAccess = takeEmergencyAccess;
        this.caller = caller;
    }

    /**
     * Lets the caller read one sealed case for some hours; second persons are informed at once. There is no rehearsal, because
     * it would tell of a case without anybody being informed.
     */
    @POST
    @Command(rehearsed = false)
    @RolesAllowed({Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EmergencyState.class)))
    public Response take(@PathParam("id") UUID id, @Context UriInfo uri, @NotNull @Valid EmergencyRequest request) {
        if (uri.getQueryParameters().containsKey("dryRun")) {
            return Problem.of(PlatformProblem.MALFORMED)
                    .at("dryRun", "not-offered")
                    .asResponse();
        }
        return switch (takeEmergencyAccess.take(caller.get(), id, request.asPlea())) {
            case EmergencyOutcome.Taken taken -> created(taken.access());
            case EmergencyOutcome.Unknown _ ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case EmergencyOutcome.NotNeeded _ ->
                Problem.of(EmergencyProblem.NOT_NEEDED).asResponse();
            case EmergencyOutcome.StillRunning _ ->
                Problem.of(EmergencyProblem.STILL_RUNNING).asResponse();
            case EmergencyOutcome.Erased _ ->
                Problem.of(EmergencyProblem.CASE_ERASED).asResponse();
            case EmergencyOutcome.TooLong(var longest) ->
                Problem.of(EmergencyProblem.TOO_LONG)
                        .at("/hours", "too-long")
                        .with("longestHours", longest)
                        .asResponse();
        };
    }

    private static Response created(EmergencyAccess taken) {
        return Response.created(URI.create("/api/v1/emergency-accesses/" + taken.id()))
                .header(HttpHeaders.ETAG, new EntityTag(taken.revision()).value())
                .entity(EmergencyState.of(taken))
                .build();
    }
}
