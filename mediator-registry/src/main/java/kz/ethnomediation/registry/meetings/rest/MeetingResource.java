package kz.ethnomediation.registry.meetings.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.meetings.ListMeetings;
import kz.ethnomediation.registry.meetings.MeetingOutcome;
import kz.ethnomediation.registry.meetings.RecordMeeting;
import kz.ethnomediation.registry.organisations.Fault;
import kz.ethnomediation.registry.organisations.OrganisationDays;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.problem.RegistryProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The meetings of one organisation: the same for councils, platforms and all others. */
@Path("/api/v1/organisations/{id}/meetings")
@Tag(name = "Meetings")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MeetingResource {

    private static final String ID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    private final RecordMeeting recording;
    private final ListMeetings listing;
    private final CurrentCaller caller;
    private final InstantSource clock;

    MeetingResource(RecordMeeting recording, ListMeetings listing, CurrentCaller caller, InstantSource clock) {
        this.recording = recording;
        this.listing = listing;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Roles.REGISTER_KEEPER,
        Roles.OPERATOR,
        Roles.MEDIATOR,
        Roles.OFFICE_HEAD,
        Roles.REGIONAL_COORDINATOR,
        Roles.COUNCIL_VIEWER,
        Roles.STATISTICIAN
    })
    @Operation(operationId = "listMeetings", summary = "The meetings of the organisation in a stretch of days, by id")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = MeetingPage.class)))
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String from,
            @QueryParam("asOf") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String asOf,
            @QueryParam("limit")
                    @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"))
                    @Nullable
                    String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        var parameters = new Parameters();
        var first = parameters.day("from", from).orElse(OrganisationDays.EARLIEST);
        var last = parameters.day("asOf", asOf).orElseGet(() -> AlmatyDay.of(clock.instant()));
        var behind = parameters.matching("after", after, ID).map(UUID::fromString);
        var size = parameters.limit(limit);
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        return listing.list(new OrganisationId(id), new ListMeetings.Days(first, last), behind, size + 1)
                .map(found -> MeetingPage.of(found, size).answer(uri))
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Roles.REGISTER_KEEPER, Roles.OPERATOR, Roles.OFFICE_HEAD})
    @Operation(operationId = "recordMeeting", summary = "Writes down a meeting that was held")
    @APIResponse(
            responseCode = "201",
            description = "On record",
            content = @Content(schema = @Schema(implementation = MeetingRef.class)))
    public Response record(@PathParam("id") UUID id, @NotNull @Valid RecordMeetingRequest request) {
        return switch (recording.record(request.command(id, caller.get()))) {
            case MeetingOutcome.Recorded(var meeting) ->
                Response.status(Response.Status.CREATED)
                        .entity(new MeetingRef(meeting))
                        .build();
            case MeetingOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case MeetingOutcome.NotOpen() ->
                Problem.of(RegistryProblem.ORGANISATION_NOT_OPEN)
                        .at("/heldOn", "not-open")
                        .asResponse();
            case MeetingOutcome.Invalid(var faults) -> problem(faults).asResponse();
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
