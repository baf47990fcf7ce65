package kz.ethnomediation.cases.casework.rest;

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
import java.util.UUID;
import kz.ethnomediation.cases.casework.Errand;
import kz.ethnomediation.cases.casework.SealCase;
import kz.ethnomediation.cases.casework.UnsealCase;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The seal of a case. */
@Path("/api/v1/cases/{id}/seal")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SealResource {

    private final SealCase sealCase;
    private final UnsealCase unsealCase;
    private final CurrentCaller caller;

    SealResource(SealCase sealCase, UnsealCase unsealCase, CurrentCaller caller) {
        this.sealCase = sealCase;
        this.unsealCase = unsealCase;
        this.caller = caller;
    }

    /** Withholds the case from everybody but its mediator, who seals it, and the coordinator of the republic. */
    @POST
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseState.class)))
    public Response seal(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SealRequest request) {
        var errand = new Errand(caller.get(), id, VerbAnswers.required(ifMatch));
        return VerbAnswers.of(sealCase.seal(errand, request.reason()), ifMatch);
    }

    /** Lifts the seal. */
    @POST
    @Command
    @Path("/removal")
    @RolesAllowed({Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseState.class)))
    public Response unseal(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var errand = new Errand(caller.get(), id, VerbAnswers.required(ifMatch));
        return VerbAnswers.of(unsealCase.unseal(errand), ifMatch);
    }
}
