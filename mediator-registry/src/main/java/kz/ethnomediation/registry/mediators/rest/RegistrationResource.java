package kz.ethnomediation.registry.mediators.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.mediators.RegisterMediator;
import kz.ethnomediation.registry.mediators.RegistrationOutcome;
import kz.ethnomediation.registry.problem.RegistryProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a keeper enters people into the register. */
@Path("/api/v1/mediators")
@Tag(name = "Mediators")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RegistrationResource {

    private final RegisterMediator registration;
    private final CurrentCaller caller;

    RegistrationResource(RegisterMediator registration, CurrentCaller caller) {
        this.registration = registration;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(summary = "Enters a person into the register, as a candidate")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = StatusView.class)))
    public Response register(@NotNull @Valid RegisterMediatorRequest request) {
        return switch (registration.register(request.registration(), caller.get())) {
            case RegistrationOutcome.Registered(var id, var status, var revision) ->
                Response.created(URI.create("/api/v1/mediators/" + id.value()))
                        .header(HttpHeaders.ETAG, new EntityTag(revision).value())
                        .entity(new StatusView(id.value(), status))
                        .build();
            case RegistrationOutcome.IdTaken() ->
                Problem.of(RegistryProblem.MEDIATOR_ID_TAKEN).at("/id", "taken").asResponse();
            case RegistrationOutcome.Invalid(var faults) -> problem(faults).asResponse();
        };
    }

    private static Problem problem(List<RegistrationOutcome.Fault> faults) {
        var problem = Problem.of(PlatformProblem.INVALID);
        for (var fault : faults) {
            problem = problem.at(fault.pointer(), fault.code());
        }
        return problem;
    }
}
