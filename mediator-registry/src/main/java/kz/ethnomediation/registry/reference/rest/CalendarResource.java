package kz.ethnomediation.registry.reference.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.answers.rest.PublicAnswer;
import kz.ethnomediation.registry.reference.PublishMovedDays;
import kz.ethnomediation.registry.reference.ReadCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The working days of a year for everybody, and where the keeper of the republic publishes which of them were moved. */
@Path("/api/v1/calendar/{year}")
@Tag(name = "Reference data")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CalendarResource {

    private final ReadCalendar readCalendar;
    private final PublishMovedDays publishMovedDays;
    private final PublicAnswer answers;
    private final CurrentCaller caller;
    private final InstantSource clock;

    CalendarResource(
            ReadCalendar readCalendar,
            PublishMovedDays publishMovedDays,
            PublicAnswer answers,
            CurrentCaller caller,
            InstantSource clock) {
        this.readCalendar = readCalendar;
        this.publishMovedDays = publishMovedDays;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "readCalendar",
            summary = "Working days and moved days of a year, by the lists in force on a day (default today)")
    @APIResponse(
            responseCode = "200",
            description = "The year; compressed where the client takes gzip",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    @APIResponse(responseCode = "304", description = "The client has it")
    public Response read(
            @PathParam("year") int year,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("on") @Nullable String on,
            @Context Request request,
            @Context HttpHeaders headers) {
        var parameters = new Parameters();
        var day = parameters.day("on", on).orElseGet(() -> AlmatyDay.of(clock.instant()));
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        return readCalendar
                .read(year, day)
                .map(found -> answers.of(
                                answers.json(CalendarView.of(found), PublicAnswer.LISTS_KEPT), request, headers)
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }

    @POST
    @Path("/moved-days")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(
            operationId = "publishMovedDays",
            summary = "Publishes the next version of the list moved-days with what a decision says of days to come")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response publish(@PathParam("year") int year, @Valid @NotNull PublishMovedDaysRequest body) {
        return PublicationView.answer(publishMovedDays.publish(body.command(year, caller.get())));
    }
}
