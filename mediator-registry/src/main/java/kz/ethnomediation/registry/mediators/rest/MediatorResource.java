package kz.ethnomediation.registry.mediators.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.ReadContractIdentity;
import kz.ethnomediation.registry.mediators.RegisterSight;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @Operation(summary = "An entry as it stands today")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = MediatorView.class)))
    public Response mediator(@PathParam("id") UUID id) {
        return mediators
                .entry(new MediatorId(id), RegisterSight.of(caller.get()), AlmatyDay.of(clock.instant()))
                .map(entry -> Response.ok(MediatorView.of(entry))
                        .header(HttpHeaders.ETAG, new EntityTag(entry.revision()).value())
                        .build())
                .orElseGet(MediatorResource::notFound);
    }

    @GET
    @Path("/contract-identity")
    @RolesAllowed(Roles.SERVICE)
    @Operation(summary = "What a contract to mediate says of its mediator; for services only, and each reading is kept")
    @APIResponse(
            responseCode = "200",
            description = "The identity",
            content = @Content(schema = @Schema(implementation = ContractIdentityView.class)))
    public Response contractIdentity(@PathParam("id") UUID id) {
        return identities
                .read(new MediatorId(id), caller.get())
                .map(identity -> Response.ok(ContractIdentityView.of(identity))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build())
                .orElseGet(MediatorResource::notFound);
    }

    private static Response notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).asResponse();
    }
}
