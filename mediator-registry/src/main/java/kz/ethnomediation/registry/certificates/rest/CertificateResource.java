package kz.ethnomediation.registry.certificates.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.certificates.CertificateId;
import kz.ethnomediation.registry.certificates.CertificateOutcome;
import kz.ethnomediation.registry.certificates.CorrectCertificate;
import kz.ethnomediation.registry.certificates.GrantCertificate;
import kz.ethnomediation.registry.mediators.MediatorId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a keeper puts certificates on record and corrects what the register says of them. */
@Path("/api/v1/mediators/{id}/certificates")
@Tag(name = "Mediators")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CertificateResource {

    private final GrantCertificate grant;
    private final CorrectCertificate correction;
    private final CurrentCaller caller;

    CertificateResource(GrantCertificate grant, CorrectCertificate correction, CurrentCaller caller) {
        this.grant = grant;
        this.correction = correction;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(operationId = "grantCertificate", summary = "Puts a certificate on record")
    @APIResponse(
            responseCode = "201",
            description = "On record",
            content = @Content(schema = @Schema(implementation = CertificateRecorded.class)))
    public Response grant(@PathParam("id") UUID id, @NotNull @Valid CertificateRequest request) {
        return answer(
                Response.Status.CREATED, "", grant.grant(new MediatorId(id), request.certificate(), caller.get()));
    }

    @POST
    @Path("/{certificateId}/correction")
    @Command
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(
            operationId = "correctCertificate",
            summary =
                    "Lets the register say something else of a certificate; what it said stays on record; needs If-Match")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = CertificateRecorded.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("certificateId") UUID certificateId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CertificateCorrectionRequest request) {
        var expected = EntityTag.expectedRevision(ifMatch);
        if (expected.isEmpty()) {
            return Problem.of(PlatformProblem.PRECONDITION_REQUIRED).asResponse();
        }
        var command = new CorrectCertificate.Command(
                new MediatorId(id),
                new CertificateId(certificateId),
                request.content(),
                request.reason(),
                expected.getAsLong(),
                caller.get());
        return answer(Response.Status.OK, "/certificate", correction.correct(command));
    }

    private static Response answer(Response.Status status, String place, CertificateOutcome outcome) {
        return switch (outcome) {
            case CertificateOutcome.Recorded(var certificate, var revision) ->
                Response.status(status)
                        .header(HttpHeaders.ETAG, new EntityTag(revision).value())
                        .entity(new CertificateRecorded(certificate.value()))
                        .build();
            case CertificateOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case CertificateOutcome.Stale(var revision) ->
                Problem.of(PlatformProblem.STALE)
                        .with("current", new EntityTag(revision).value())
                        .with("changed", List.of("status", "certificates"))
                        .asResponse();
            case CertificateOutcome.Invalid(var faults) ->
                problem(place, faults).asResponse();
        };
    }

    private static Problem problem(String place, List<CertificateOutcome.Fault> faults) {
        var problem = Problem.of(PlatformProblem.INVALID);
        for (var fault : faults) {
            problem = problem.at(place + fault.pointer(), fault.code());
        }
        return problem;
    }
}
