package kz.ethnomediation.registry.particulars.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.RegisterDays;
import kz.ethnomediation.registry.particulars.ParticularsOutcome;
import kz.ethnomediation.registry.particulars.ReadParticulars;
import kz.ethnomediation.registry.particulars.RecordParticulars;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The particulars of an entry: said by a keeper from a day on, read as of any day. */
@Path("/api/v1/mediators/{id}/particulars")
@Tag(name = "Mediators")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ParticularsResource {

    private final RecordParticulars recording;
    private final ReadParticulars reading;
    private final CurrentCaller caller;
    private final InstantSource clock;

    ParticularsResource(
            RecordParticulars recording, ReadParticulars reading, CurrentCaller caller, InstantSource clock) {
        this.recording = recording;
        this.reading = reading;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Command
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(
            operationId = "recordParticulars",
            summary = "Says the particulars from a day on (default today), whole; needs If-Match")
    @APIResponse(
            responseCode = "200",
            description = "On record",
            content = @Content(schema = @Schema(implementation = ParticularsRecorded.class)))
    public Response say(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ParticularsRequest request) {
        var expected = EntityTag.expectedRevision(ifMatch);
        if (expected.isEmpty()) {
            return Problem.of(PlatformProblem.PRECONDITION_REQUIRED).asResponse();
        }
        var command = new RecordParticulars.Command(
                new MediatorId(id),
                request.particulars(),
                Optional.ofNullable(request.validFrom()),
                expected.getAsLong(),
                caller.get());
        return answer(id, recording.say(command));
    }

    @GET
    @RolesAllowed({
        Roles.REGISTER_KEEPER,
        Roles.OPERATOR,
        Roles.MEDIATOR,
        Roles.OFFICE_HEAD,
        Roles.REGIONAL_COORDINATOR,
        Roles.STATISTICIAN
    })
    @Operation(operationId = "readParticulars", summary = "The particulars that held on a day (default today)")
    @APIResponse(
            responseCode = "200",
            description = "The particulars",
            content = @Content(schema = @Schema(implementation = ParticularsView.class)))
    public Response read(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String asOf) {
        var now = clock.instant();
        var parameters = new Parameters();
        var day = parameters.day("asOf", asOf).orElse(AlmatyDay.of(now));
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        var fault = RegisterDays.faultOf(day, AlmatyDay.of(now));
        if (fault.isPresent()) {
            return Problem.invalid("asOf", fault.get()).asResponse();
        }
        return reading.read(new MediatorId(id), day, now, caller.get())
                .map(answer -> Response.ok(ParticularsView.of(answer))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }

    private static Response answer(UUID id, ParticularsOutcome outcome) {
        return switch (outcome) {
            case ParticularsOutcome.Recorded(var revision) ->
                Response.ok(new ParticularsRecorded(id))
                        .header(HttpHeaders.ETAG, new EntityTag(revision).value())
                        .build();
            case ParticularsOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case ParticularsOutcome.Stale(var revision) ->
                Problem.of(PlatformProblem.STALE)
                        .with("current", new EntityTag(revision).value())
                        .with("changed", List.of("status", "certificates", "particulars"))
                        .asResponse();
            case ParticularsOutcome.Invalid(var faults) -> problem(faults).asResponse();
        };
    }

    private static Problem problem(List<ParticularsOutcome.Fault> faults) {
        var problem = Problem.of(PlatformProblem.INVALID);
        for (var fault : faults) {
            problem = problem.at(fault.pointer(), fault.code());
        }
        return problem;
    }
}
