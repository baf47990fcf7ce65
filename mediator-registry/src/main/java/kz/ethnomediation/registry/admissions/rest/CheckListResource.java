package kz.ethnomediation.registry.admissions.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.admissions.ReadChecks;
import kz.ethnomediation.registry.admissions.rest.CheckView.CheckList;
import kz.ethnomediation.registry.mediators.MediatorId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The exclusion checklist of an entry. */
@Path("/api/v1/mediators/{id}/exclusion-checks")
@Tag(name = "Mediators")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CheckListResource {

    private final ReadChecks checks;
    private final CurrentCaller caller;

    CheckListResource(ReadChecks checks, CurrentCaller caller) {
        this.checks = checks;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(
            operationId = "listExclusionChecks",
            summary = "The findings of the checklist, for the keeper of the entry alone")
    @APIResponse(
            responseCode = "200",
            description = "The findings",
            content = @Content(schema = @Schema(implementation = CheckList.class)))
    public Response list(@PathParam("id") UUID id) {
        return checks.read(new MediatorId(id), caller.get())
                .map(found -> Response.ok(
                                new CheckList(found.stream().map(CheckView::of).toList()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }
}
