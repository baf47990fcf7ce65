package kz.ethnomediation.intake.subjects.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.intake.subjects.ReadCorrections;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What a request asks to be put right; for services, never kept on the way. */
@Path("/api/v1/subject-requests/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CorrectionResource {

    private final ReadCorrections readCorrections;
    private final CurrentCaller caller;

    CorrectionResource(ReadCorrections readCorrections, CurrentCaller caller) {
        this.readCorrections = readCorrections;
        this.caller = caller;
    }

    /**
     * The values as they are to be, by the names that an extract has for them. Personal data: never printed.
     *
     * @param fields of {@code name, iin, documentType, documentNumber, documentCountry, sex, ageBand, phone, email, address,
     *     withoutContact}
     */
    @Schema(name = "RequestedCorrections")
    record RequestedCorrections(UUID requestId, Map<String, String> fields) {

        @Override
        public String toString() {
            return "RequestedCorrections[" + requestId + "]";
        }
    }

    @GET
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            operationId = "readCorrections",
            summary = "What is to be put right, between intake's own answer and the end of the request")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RequestedCorrections.class)))
    public Response read(@PathParam("id") UUID id) {
        return readCorrections
                .of(id, caller.get())
                .map(found -> Response.ok(new RequestedCorrections(id, found.fields()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }
}
