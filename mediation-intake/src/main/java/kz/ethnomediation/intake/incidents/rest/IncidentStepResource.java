package kz.ethnomediation.intake.incidents.rest;

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
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.incidents.FollowIncident;
import kz.ethnomediation.intake.incidents.IncidentOutcome;
import kz.ethnomediation.intake.incidents.IncidentStep;
import kz.ethnomediation.intake.incidents.RecordIncident;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Records incidents and what is done about them; each later verb asks for the revision that the caller read. */
@Path("/api/v1/incidents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class IncidentStepResource {

    private final RecordIncident recordIncident;
    private final FollowIncident followIncident;
    private final CurrentCaller caller;
    private final InstantSource clock;

    IncidentStepResource(
            RecordIncident recordIncident, FollowIncident followIncident, CurrentCaller caller, InstantSource clock) {
        this.recordIncident = recordIncident;
        this.followIncident = followIncident;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Command
    @RolesAllowed(Roles.DPO)
    @Operation(
            operationId = "recordIncident",
            summary = "Record a breach; from its detection on the authority's clock runs")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IncidentView.class)))
    public Response record(@NotNull @Valid IncidentRequest request) {
        var outcome = recordIncident.record(request.report(), caller.get());
        var created = outcome instanceof IncidentOutcome.Done(var incident)
                ? Response.created(URI.create("/api/v1/incidents/" + incident.id()))
                : Response.ok();
        return IncidentAnswers.of(outcome, created, clock.instant());
    }

    @POST
    @Command
    @Path("/{id}/authority-notice")
    @RolesAllowed(Roles.DPO)
    @Operation(operationId = "tellAuthority", summary = "The authority was told, for the first time or again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IncidentView.class)))
    public Response tellAuthority(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AuthorityNoticeRequest request) {
        var step = new IncidentStep.AuthorityTold(request.reference());
        return follow(id, ifMatch, request.occurredAt(), request.words(), step);
    }

    @POST
    @Command
    @Path("/{id}/persons-notice")
    @RolesAllowed(Roles.DPO)
    @Operation(operationId = "tellPersons", summary = "People were told that their data are concerned")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IncidentView.class)))
    public Response tellPersons(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PersonsNoticeRequest request) {
        var step = new IncidentStep.PersonsTold(request.by(), request.persons());
        return follow(id, ifMatch, request.occurredAt(), request.words(), step);
    }

    @POST
    @Command
    @Path("/{id}/closure")
    @RolesAllowed(Roles.DPO)
    @Operation(operationId = "closeIncident", summary = "End it: remedied, or no breach after all")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IncidentView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IncidentClosureRequest request) {
        var step = new IncidentStep.Ended(request.ending());
        return follow(id, ifMatch, request.occurredAt(), request.words(), step);
    }

    private Response follow(
            UUID id,
            @Nullable String ifMatch,
            @Nullable Instant occurredAt,
            @Nullable String words,
            IncidentStep step) {
        var expected = EntityTag.expectedRevision(ifMatch);
        if (expected.isEmpty()) {
            return Problem.of(PlatformProblem.PRECONDITION_REQUIRED).asResponse();
        }
        var request = new FollowIncident.Request(
                id, expected.getAsLong(), Optional.ofNullable(occurredAt), Optional.ofNullable(words), caller.get());
        return IncidentAnswers.of(followIncident.follow(request, step), Response.ok(), clock.instant());
    }
}
