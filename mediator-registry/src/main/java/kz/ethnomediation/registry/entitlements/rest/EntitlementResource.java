package kz.ethnomediation.registry.entitlements.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.entitlements.ReadEntitlement;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.RegisterDays;
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

    private final ReadEntitlement entitlements;
    private final CurrentCaller caller;
    private final InstantSource clock;

    EntitlementResource(ReadEntitlement entitlements, CurrentCaller caller, InstantSource clock) {
        this.entitlements = entitlements;
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
            summary =
                    "Whether the mediator might mediate on a day (default today), as the register said it at a moment (default"
                            + " now), with the evidence")
    @APIResponse(
            responseCode = "200",
            description = "The answer",
            content = @Content(schema = @Schema(implementation = EntitlementView.class)))
    public Response entitlement(
            @PathParam("id") UUID id,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("on") @Nullable String on,
            @Parameter(schema = @Schema(implementation = Instant.class)) @QueryParam("knownAt") @Nullable
                    String knownAt) {
        var now = clock.instant();
        var today = AlmatyDay.of(now);
        var parameters = new Parameters();
        var day = parameters.day("on", on).orElse(today);
        var moment = parameters.moment("knownAt", knownAt).orElse(now);
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        var fault = RegisterDays.faultOf(day, today);
        if (fault.isPresent()) {
            return Problem.invalid("on", fault.get()).asResponse();
        }
        return entitlements
                .read(new ReadEntitlement.Question(new MediatorId(id), day, moment), caller.get())
                .map(answer -> Response.ok(view(id, answer)).build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }

    private static EntitlementView view(UUID id, ReadEntitlement.Answer answer) {
        return answer.withGrounds()
                ? EntitlementView.whole(id, answer.entitlement())
                : EntitlementView.withoutGrounds(id, answer.entitlement());
    }
}
