package kz.ethnomediation.intake.appeals.rest;

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
import java.util.function.LongFunction;
import kz.ethnomediation.intake.appeals.AcceptAppeal;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.TriageAppeal;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The verbs that move an appeal; each asks for the revision that the caller read. */
@Path("/api/v1/appeals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AppealVerbResource {

    private final TriageAppeal triageAppeal;
    private final AcceptAppeal acceptAppeal;
    private final CurrentCaller caller;

    AppealVerbResource(TriageAppeal triageAppeal, AcceptAppeal acceptAppeal, CurrentCaller caller) {
        this.triageAppeal = triageAppeal;
        this.acceptAppeal = acceptAppeal;
        this.caller = caller;
    }

    @POST
    @Path("/triage")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "triageAppeal", summary = "Put the scope questions")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response triage(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TriageRequest request) {
        return with(ifMatch, revision -> triageAppeal.triage(id, revision, request.sheet(), caller.get()));
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "acceptAppeal", summary = "Accept the appeal and hand it over to a case")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response accept(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AcceptanceRequest request) {
        return with(ifMatch, revision -> acceptAppeal.accept(id, revision, request.sheet(), caller.get()));
    }

    private static Response with(@Nullable String ifMatch, LongFunction<AppealOutcome> verb) {
        var expected = EntityTag.expectedRevision(ifMatch);
        if (expected.isEmpty()) {
            return Problem.of(PlatformProblem.PRECONDITION_REQUIRED).asResponse();
        }
        return switch (verb.apply(expected.getAsLong())) {
            case AppealOutcome.Done(var appeal, var none) ->
                Response.ok(AppealView.line(appeal))
                        .tag(String.valueOf(appeal.revision()))
                        .build();
            case AppealOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case AppealOutcome.Refused refused -> Refusals.of(refused).asResponse();
        };
    }
}
