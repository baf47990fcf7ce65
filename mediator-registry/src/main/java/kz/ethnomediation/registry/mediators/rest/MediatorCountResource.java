package kz.ethnomediation.registry.mediators.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.mediators.AsOf;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.RegisterDays;
import kz.ethnomediation.registry.mediators.RegisterSight;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How many mediators there were in the register, on any day up to today. */
@Path("/api/v1/mediators/counts")
@Tag(name = "Mediators")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MediatorCountResource {

    private final Mediators mediators;
    private final CurrentCaller caller;
    private final InstantSource clock;

    MediatorCountResource(Mediators mediators, CurrentCaller caller, InstantSource clock) {
        this.mediators = mediators;
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
        Roles.STATISTICIAN
    })
    @Operation(
            operationId = "countMediators",
            summary =
                    "How many counted in the caller's territory on a day (default today), as the register said it at a moment"
                            + " (default now)")
    @APIResponse(
            responseCode = "200",
            description = "The counts by region, kind and status",
            content = @Content(schema = @Schema(implementation = MediatorCounts.class)))
    public Response counts(
            @QueryParam("region") @Parameter(schema = @Schema(pattern = Formats.REGION)) @Nullable String region,
            @QueryParam("asOf") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String asOf,
            @QueryParam("knownAt") @Parameter(schema = @Schema(implementation = Instant.class)) @Nullable
                    String knownAt) {
        var now = AsOf.of(clock.instant());
        var parameters = new Parameters();
        var in = parameters.matching("region", region, Formats.REGION);
        var asked = new AsOf(
                parameters.day("asOf", asOf).orElse(now.day()),
                parameters.moment("knownAt", knownAt).orElse(now.knownAt()));
        var refusal = parameters
                .refusal()
                .or(() -> RegisterDays.faultOf(asked.day(), now.day()).map(code -> Problem.invalid("asOf", code)));
        return refusal.map(Problem::asResponse)
                .orElseGet(() -> Response.ok(
                                MediatorCounts.of(asked, mediators.counts(asked, in, RegisterSight.of(caller.get()))))
                        .build());
    }
}
