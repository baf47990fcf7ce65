package kz.ethnomediation.registry.certificates.rest;

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
import kz.ethnomediation.registry.certificates.ReadCertificates;
import kz.ethnomediation.registry.certificates.rest.CertificateView.CertificateList;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.RegisterDays;
import kz.ethnomediation.registry.mediators.RegisterSight;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The certificates of an entry, as of any day and as known at any moment. */
@Path("/api/v1/mediators/{id}/certificates")
@Tag(name = "Mediators")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CertificateListResource {

    private final ReadCertificates certificates;
    private final CurrentCaller caller;
    private final InstantSource clock;

    CertificateListResource(ReadCertificates certificates, CurrentCaller caller, InstantSource clock) {
        this.certificates = certificates;
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
            operationId = "listCertificates",
            summary =
                    "The certificates issued by a day (default today), as the register said it at a moment (default now)")
    @APIResponse(
            responseCode = "200",
            description = "The certificates",
            content = @Content(schema = @Schema(implementation = CertificateList.class)))
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String asOf,
            @QueryParam("knownAt") @Parameter(schema = @Schema(implementation = Instant.class)) @Nullable
                    String knownAt) {
        var now = clock.instant();
        var parameters = new Parameters();
        var day = parameters.day("asOf", asOf).orElse(AlmatyDay.of(now));
        var moment = parameters.moment("knownAt", knownAt).orElse(now);
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        var fault = RegisterDays.faultOf(day, AlmatyDay.of(now));
        if (fault.isPresent()) {
            return Problem.invalid("asOf", fault.get()).asResponse();
        }
        return certificates
                .read(new MediatorId(id), RegisterSight.of(caller.get()), day, moment)
                .map(found -> Response.ok(new CertificateList(found.stream()
                                .map(statement -> CertificateView.of(statement, day))
                                .toList()))
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }
}
