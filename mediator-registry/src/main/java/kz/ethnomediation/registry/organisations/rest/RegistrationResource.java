package kz.ethnomediation.registry.organisations.rest;

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
import kz.ethnomediation.registry.organisations.Fault;
import kz.ethnomediation.registry.organisations.RegisterOrganisation;
import kz.ethnomediation.registry.organisations.RegistrationOutcome;
import kz.ethnomediation.registry.problem.RegistryProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a keeper enters organisations. */
@Path("/api/v1/organisations")
@Tag(name = "Organisations")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RegistrationResource {

    private final RegisterOrganisation registration;
    private final CurrentCaller caller;

    RegistrationResource(RegisterOrganisation registration, CurrentCaller caller) {
        this.registration = registration;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(operationId = "registerOrganisation", summary = "Enters an organisation, open since a day")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = OrganisationRef.class)))
    public Response register(@NotNull @Valid RegisterOrganisationRequest request) {
        return switch (registration.register(request.command(caller.get()))) {
            case RegistrationOutcome.Registered(var id, var revision) ->
                Response.created(URI.create("/api/v1/organisations/" + id.value()))
                        .header(HttpHeaders.ETAG, new EntityTag(revision).value())
                        .entity(new OrganisationRef(id.value()))
                        .build();
            case RegistrationOutcome.IdTaken() ->
                Problem.of(RegistryProblem.ORGANISATION_ID_TAKEN)
                        .at("/id", "taken")
                        .asResponse();
            case RegistrationOutcome.Invalid(var faults) -> problem(faults).asResponse();
        };
    }

    private static Problem problem(List<Fault> faults) {
        var problem = Problem.of(PlatformProblem.INVALID);
        for (var fault : faults) {
            problem = problem.at(fault.pointer(), fault.code());
        }
        return problem;
    }
}
