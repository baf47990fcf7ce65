package kz.ethnomediation.registry.seats.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.organisations.OrganisationDays;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.seats.ListSeats;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who sits in an organisation, as of any day up to today. */
@Path("/api/v1/organisations/{id}/members")
@Tag(name = "Members")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SeatListResource {

    private static final String ID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    private final ListSeats seats;
    private final CurrentCaller caller;
    private final InstantSource clock;

    SeatListResource(ListSeats seats, CurrentCaller caller, InstantSource clock) {
        this.seats = seats;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.REGISTER_KEEPER, Roles.OPERATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "listMembers", summary = "Who sat in the organisation on a day, by id")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = SeatPage.class)))
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String asOf,
            @QueryParam("limit")
                    @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"))
                    @Nullable
                    String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        var today = AlmatyDay.of(clock.instant());
        var parameters = new Parameters();
        var day = parameters.day("asOf", asOf).orElse(today);
        var behind = parameters.matching("after", after, ID).map(UUID::fromString);
        var size = parameters.limit(limit);
        var refusal = parameters
                .refusal()
                .or(() -> OrganisationDays.faultOf(day, today).map(code -> Problem.invalid("asOf", code)));
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        return seats.list(new OrganisationId(id), day, behind, size + 1, caller.get())
                .map(found -> SeatPage.of(found, size).answer(uri))
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }
}
