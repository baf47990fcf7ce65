package kz.ethnomediation.intake.registration.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.VerifyUrls;
import kz.ethnomediation.intake.appeals.Warning;
import kz.ethnomediation.intake.handling.rest.Refusals;
import kz.ethnomediation.intake.registration.RegisterAppeal;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Takes appeals in. */
@Path("/api/v1/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RegistrationResource {

    private final RegisterAppeal registerAppeal;
    private final VerifyUrls verifyUrls;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    RegistrationResource(
            RegisterAppeal registerAppeal, VerifyUrls verifyUrls, CurrentCaller caller, ObjectMapper json) {
        this.registerAppeal = registerAppeal;
        this.verifyUrls = verifyUrls;
        this.caller = caller;
        this.json = json;
    }

    @POST
    @Command
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(
            operationId = "registerAppeal",
            summary = "Register an appeal; with triage, acceptance and consultation as a quick sheet")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RegisteredView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The source sent it before: the first appeal",
            content = @Content(schema = @Schema(implementation = RegisteredView.class)))
    public Response register(@NotNull @Valid RegisterAppealRequest request) throws JsonProcessingException {
        var content = json.writeValueAsString(request);
        return switch (registerAppeal.register(request.registration(caller.get(), content))) {
            case AppealOutcome.Done(var appeal, var warnings) ->
                answer(Response.created(URI.create("/api/v1/appeals/" + appeal.id())), appeal, warnings);
            case AppealOutcome.Known(var first) -> answer(Response.ok(), first, List.of());
            case AppealOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case AppealOutcome.Refused refused -> Refusals.of(refused).asResponse();
        };
    }

    private Response answer(Response.ResponseBuilder response, Appeal appeal, List<Warning> warnings) {
        return response.tag(String.valueOf(appeal.revision()))
                .entity(RegisteredView.of(appeal, warnings, verifyUrls.of(appeal), caller.get()))
                .build();
    }
}
