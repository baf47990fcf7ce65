package kz.ethnomediation.intake.consents.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.ethnomediation.intake.consents.ReadConsents;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The records of consent of an appeal. */
@Path("/api/v1/appeals/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ConsentResource {

    private final ReadConsents readConsents;
    private final ConsentOperator operator;
    private final CurrentCaller caller;

    ConsentResource(ReadConsents readConsents, ConsentOperator operator, CurrentCaller caller) {
        this.readConsents = readConsents;
        this.operator = operator;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "readConsents", summary = "What the parties have said to the processing of their data")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConsentsView.class)))
    public Response read(@PathParam("id") UUID id) {
        return readConsents
                .of(id, caller.get())
                .map(kept -> Response.ok(ConsentsView.of(kept, operator)).build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }
}
