package kz.ethnomediation.registry.organisations.rest;

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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.organisations.OrganisationDays;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.Organisations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One organisation, to be read. */
@Path("/api/v1/organisations/{id}")
@Tag(name = "Organisations")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OrganisationResource {

    private final Organisations organisations;
    private final InstantSource clock;

    OrganisationResource(Organisations organisations, InstantSource clock) {
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
    @Operation(operationId = "readOrganisation", summary = "An organisation as it stood on a day")
    @APIResponse(
            responseCode = "200",
            description = "The organisation",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response organisation(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String asOf) {
        var today = AlmatyDay.of(clock.instant());
        var parameters = new Parameters();
        var day = parameters.day("asOf", asOf).orElse(today);
        var refusal = parameters
                .refusal()
                .or(() -> OrganisationDays.faultOf(day, today).map(code -> Problem.invalid("asOf", code)));
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        return organisations
                .byId(new OrganisationId(id))
                .flatMap(found -> found.asOf(day))
                .map(entry -> Response.ok(OrganisationView.of(entry))
                        .header(HttpHeaders.ETAG, new EntityTag(entry.revision()).value())
                        .build())
                .orElseGet(OrganisationResource::notFound);
    }

    @GET
    @Path("/history")
    @RolesAllowed({Roles.REGISTER_KEEPER, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.STATISTICIAN})
    @Operation(
            operationId = "readOrganisationHistory",
            summary = "Everything that was ever written down of an organisation, in the order of recording")
    @APIResponse(
            responseCode = "200",
            description = "The history",
            content = @Content(schema = @Schema(implementation = OrganisationHistoryView.class)))
    public Response history(@PathParam("id") UUID id) {
        return organisations
                .byId(new OrganisationId(id))
                .map(found -> Response.ok(OrganisationHistoryView.of(found.history()))
                        .header(HttpHeaders.ETAG, new EntityTag(found.revision()).value())
                        .build())
                .orElseGet(OrganisationResource::notFound);
    }

    private static Response notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).asResponse();
    }
}
