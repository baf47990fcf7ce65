package kz.ethnomediation.registry.mediators.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.mediators.AsOf;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.ReadContractIdentity;
import kz.ethnomediation.registry.mediators.RegisterDays;
import kz.ethnomediation.registry.mediators.RegisterSight;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One entry of the register, to be read. */
@Path("/api/v1/mediators/{id}")
@Tag(name = "Mediators")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MediatorResource {

    private final Mediators mediators;
    private final ReadContractIdentity identities;
    private final CurrentCaller caller;
    private final InstantSource clock;

    MediatorResource(Mediators mediators, ReadContractIdentity identities, CurrentCaller caller, InstantSource clock) {
        this.mediators = mediators;
        this.identities = identities;
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
                    "An entry as it stood on a day (default today), as the register said it at a moment (default now)")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = MediatorView.class)))
    public Response mediator(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String asOf,
            @QueryParam("knownAt") @Parameter(schema = @Schema(implementation = Instant.class)) @Nullable
                    String knownAt) {
        var now = AsOf.of(clock.instant());
        var parameters = new Parameters();
        var asked = new AsOf(
                parameters.day("asOf", asOf).orElse(now.day()),
                parameters.moment("knownAt", knownAt).orElse(now.knownAt()));
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        var fault = RegisterDays.faultOf(asked.day(), now.day());
        if (fault.isPresent()) {
            return Problem.invalid("asOf", fault.get()).asResponse();
        }
        return mediators
                .entry(new MediatorId(id), RegisterSight.of(caller.get()), asked)
                .map(entry -> Response.ok(MediatorView.of(entry))
                        .header(HttpHeaders.ETAG, new EntityTag(entry.revision()).value())
                        .build())
                .orElseGet(MediatorResource::notFound);
    }

    @GET
    @Path("/contract-identity")
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            summary =
                    "What a contract of a day (default today) says of its mediator; for services only, and each reading is kept")
    @APIResponse(
            responseCode = "200",
            description = "The identity",
            content = @Content(schema = @Schema(implementation = ContractIdentityView.class)))
    public Response contractIdentity(
            @PathParam("id") UUID id,
            @QueryParam("on") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String on) {
        var today = AsOf.of(clock.instant()).day();
        var parameters = new Parameters();
        var day = parameters.day("on", on).orElse(today);
        var refusal = parameters
                .refusal()
                .or(() -> RegisterDays.faultOf(day, today).map(code -> Problem.invalid("on", code)));
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        return identities
                .read(new MediatorId(id), day, caller.get())
                .map(identity -> Response.ok(ContractIdentityView.of(identity))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build())
                .orElseGet(MediatorResource::notFound);
    }

    private static Response notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).asResponse();
    }
}
