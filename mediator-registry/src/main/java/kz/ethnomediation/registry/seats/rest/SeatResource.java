package kz.ethnomediation.registry.seats.rest;

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
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.problem.RegistryProblem;
import kz.ethnomediation.registry.seats.LeaveSeat;
import kz.ethnomediation.registry.seats.SeatOutcome;
import kz.ethnomediation.registry.seats.TakeSeat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where keepers, and operators of the own house, seat people in organisations. */
@Path("/api/v1/organisations/{id}/members")
@Tag(name = "Members")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SeatResource {

    private final TakeSeat taking;
    private final LeaveSeat leaving;
    private final CurrentCaller caller;

    SeatResource(TakeSeat taking, LeaveSeat leaving, CurrentCaller caller) {
        this.taking = taking;
        this.leaving = leaving;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed({Roles.REGISTER_KEEPER, Roles.OPERATOR, Roles.OFFICE_HEAD})
    @Operation(operationId = "takeSeat", summary = "Writes down that somebody sits in the organisation from a day on")
    @APIResponse(
            responseCode = "201",
            description = "On record",
            content = @Content(schema = @Schema(implementation = SeatRef.class)))
    public Response take(@PathParam("id") UUID id, @NotNull @Valid TakeSeatRequest request) {
        return answer(taking.take(request.command(id, caller.get())), Response.Status.CREATED);
    }

    @POST
    @Path("/{memberId}/end")
    @Command
    @RolesAllowed({Roles.REGISTER_KEEPER, Roles.OPERATOR, Roles.OFFICE_HEAD})
    @Operation(operationId = "leaveSeat", summary = "Writes down that the seat was left")
    @APIResponse(
            responseCode = "200",
            description = "On record",
            content = @Content(schema = @Schema(implementation = SeatRef.class)))
    public Response leave(
            @PathParam("id") UUID id, @PathParam("memberId") UUID memberId, @NotNull @Valid LeaveSeatRequest request) {
        var command = new LeaveSeat.Command(
                new OrganisationId(id), memberId, Optional.ofNullable(request.until()), caller.get());
        return answer(leaving.leave(command), Response.Status.OK);
    }

    private static Response answer(SeatOutcome outcome, Response.Status done) {
        return switch (outcome) {
            case SeatOutcome.Recorded(var seat) ->
                Response.status(done).entity(new SeatRef(seat)).build();
            case SeatOutcome.Unknown() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case SeatOutcome.Overlap(var seat) ->
                Problem.of(RegistryProblem.SEATS_OVERLAP)
                        .at("/from", "overlaps")
                        .with("memberId", seat)
                        .asResponse();
            case SeatOutcome.LeftAlready(var until) ->
                Problem.of(RegistryProblem.SEAT_LEFT_ALREADY)
                        .with("until", until.toString())
                        .asResponse();
            case SeatOutcome.NotOpen(var pointer) ->
                Problem.of(RegistryProblem.ORGANISATION_NOT_OPEN)
                        .at(pointer, "not-open")
                        .asResponse();
            case SeatOutcome.Invalid(var pointer, var code) ->
                Problem.invalid(pointer, code).asResponse();
        };
    }
}
