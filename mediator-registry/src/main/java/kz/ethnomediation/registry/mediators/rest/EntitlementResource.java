package kz.ethnomediation.registry.mediators.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.mediators.AlmatyDay;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Answers whether a mediator might mediate on a day, by what is on record. */
@Path("/api/v1/mediators/{id}/entitlement")
@Tag(name = "Mediators")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EntitlementResource {

    private final Mediators mediators;
    private final CurrentCaller caller;
    private final InstantSource clock;

    EntitlementResource(Mediators mediators, CurrentCaller caller, InstantSource clock) {
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
        Roles.STATISTICIAN,
        Roles.SERVICE
    })
    @Operation(summary = "Whether the mediator was ACTIVE on a day (default today), with the evidence")
    @APIResponse(
            responseCode = "200",
            description = "The answer",
            content = @Content(schema = @Schema(implementation = EntitlementView.class)))
    public Response entitlement(
            @PathParam("id") UUID id,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("on") @Nullable String on) {
        var today = AlmatyDay.of(clock.instant());
        var parameters = new Parameters();
        var day = parameters.day("on", on).orElse(today);
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        if (day.isAfter(today)) {
            return Problem.invalid("on", "ahead").asResponse();
        }
        return mediators
                .history(new MediatorId(id), sight(caller.get()))
                .map(history -> Response.ok(EntitlementView.of(id, history.entitlementOn(day)))
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }

    /** A service of ours asks about whomever its case concerns; it has no territory. */
    private static Scope sight(Caller caller) {
        return caller.is(Roles.SERVICE) ? new Scope.Republic() : caller.scope();
    }
}
