package kz.ethnomediation.registry.certificates.rest;

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
import java.util.Optional;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.certificates.ListExpiries;
import kz.ethnomediation.registry.mediators.RegisterDays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whose certificate ends soon, to whoever keeps the entry or works in its territory. */
@Path("/api/v1/certificate-expiries")
@Tag(name = "Mediators")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ExpiryResource {

    private final ListExpiries expiries;
    private final CurrentCaller caller;
    private final InstantSource clock;

    ExpiryResource(ListExpiries expiries, CurrentCaller caller, InstantSource clock) {
        this.expiries = expiries;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.REGISTER_KEEPER, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(
            operationId = "listExpiries",
            summary = "Whose certificate ends soon, by the days of warning of the mediators' policy, the soonest first")
    @APIResponse(
            responseCode = "200",
            description = "The warnings due",
            content = @Content(schema = @Schema(implementation = ExpiriesView.class)))
    public Response expiries(
            @QueryParam("asOf") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String asOf) {
        var parameters = new Parameters();
        var day = parameters.day("asOf", asOf).orElseGet(() -> AlmatyDay.of(clock.instant()));
        return parameters
                .refusal()
                .or(() -> day.isBefore(RegisterDays.LAW_IN_FORCE_SINCE)
                        ? Optional.of(Problem.invalid("asOf", "before-the-law"))
                        : Optional.empty())
                .map(Problem::asResponse)
                .orElseGet(() -> Response.ok(ExpiriesView.of(day, expiries.list(day, caller.get())))
                        .build());
    }
}
