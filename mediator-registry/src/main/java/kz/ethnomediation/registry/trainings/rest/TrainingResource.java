package kz.ethnomediation.registry.trainings.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.organisations.Fault;
import kz.ethnomediation.registry.problem.RegistryProblem;
import kz.ethnomediation.registry.trainings.CertifyMediator;
import kz.ethnomediation.registry.trainings.RecordTraining;
import kz.ethnomediation.registry.trainings.TrainingOutcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where keepers write down trainings and the certificates that they end with. */
@Path("/api/v1/trainings")
@Tag(name = "Trainings")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TrainingResource {

    private final RecordTraining recording;
    private final CertifyMediator certifying;
    private final CurrentCaller caller;

    TrainingResource(RecordTraining recording, CertifyMediator certifying, CurrentCaller caller) {
        this.recording = recording;
        this.certifying = certifying;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(operationId = "recordTraining", summary = "Writes down a training that was held")
    @APIResponse(
            responseCode = "201",
            description = "On record",
            content = @Content(schema = @Schema(implementation = TrainingRef.class)))
    public Response record(@NotNull @Valid RecordTrainingRequest request) {
        return answer(recording.record(request.command(caller.get())), "/organisationId");
    }

    @POST
    @Path("/{id}/certificates")
    @Command
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(operationId = "certifyMediator", summary = "Writes down the certificate of a mediator")
    @APIResponse(
            responseCode = "201",
            description = "On record",
            content = @Content(schema = @Schema(implementation = TrainingRef.class)))
    public Response certify(@PathParam("id") UUID id, @NotNull @Valid CertifyMediatorRequest request) {
        return answer(certifying.certify(request.command(id, caller.get())), "");
    }

    /** What is unknown is the field that {@code named} points at, or the resource itself where it is empty. */
    private static Response answer(TrainingOutcome outcome, String named) {
        return switch (outcome) {
            case TrainingOutcome.Recorded(var id, var warnings) ->
                Response.status(Response.Status.CREATED)
                        .entity(new TrainingRef(id, warnings))
                        .build();
            case TrainingOutcome.Unknown() ->
                (named.isEmpty() ? Problem.of(PlatformProblem.NOT_FOUND) : Problem.invalid(named, "unknown"))
                        .asResponse();
            case TrainingOutcome.OutsideYourScope() ->
                Problem.invalid("/region", "outside-your-scope").asResponse();
            case TrainingOutcome.OrganiserNotOpen() ->
                Problem.of(RegistryProblem.ORGANISATION_NOT_OPEN)
                        .at("/until", "not-open")
                        .asResponse();
            case TrainingOutcome.NoCertificates() ->
                Problem.of(RegistryProblem.TRAINING_WITHOUT_CERTIFICATES).asResponse();
            case TrainingOutcome.CertificateTaken() ->
                Problem.of(RegistryProblem.CERTIFICATE_TAKEN)
                        .at("/number", "taken")
                        .asResponse();
            case TrainingOutcome.Invalid(var faults) -> problem(faults).asResponse();
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
