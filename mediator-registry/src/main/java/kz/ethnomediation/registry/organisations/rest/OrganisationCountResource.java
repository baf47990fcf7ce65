package kz.ethnomediation.registry.organisations.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.organisations.OrganisationDays;
import kz.ethnomediation.registry.organisations.Organisations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How many organisations of each kind were open on a day. */
@Path("/api/v1/organisations/counts")
@Tag(name = "Organisations")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OrganisationCountResource {

    private final Organisations organisations;
    private final InstantSource clock;

    OrganisationCountResource(Organisations organisations, InstantSource clock) {
        this.organisations = organisations;
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
    @Operation(operationId = "countOrganisations", summary = "How many of each kind were open on a day")
    @APIResponse(
            responseCode = "200",
            description = "The counts",
            content = @Content(schema = @Schema(implementation = OrganisationCounts.class)))
    public Response counts(
            @QueryParam("region") @Parameter(schema = @Schema(pattern = Formats.REGION)) @Nullable String region,
            @QueryParam("asOf") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String asOf) {
        var today = AlmatyDay.of(clock.instant());
        var parameters = new Parameters();
        var in = parameters.matching("region", region, Formats.REGION);
        var day = parameters.day("asOf", asOf).orElse(today);
        var refusal = parameters
                .refusal()
                .or(() -> OrganisationDays.faultOf(day, today).map(code -> Problem.invalid("asOf", code)));
        return refusal.map(Problem::asResponse)
                .orElseGet(() -> Response.ok(OrganisationCounts.of(day, in, organisations.openOn(day, in)))
                        .build());
    }
}
