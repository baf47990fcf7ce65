package kz.ethnomediation.intake.subjects.rest;

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
import kz.ethnomediation.intake.subjects.MakeRequest;
import kz.ethnomediation.intake.subjects.MakingOutcome;
import kz.ethnomediation.intake.subjects.Meant;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Where requests about persons' data are made. */
@Path("/api/v1/subject-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SubjectRequestResource {

    private final MakeRequest makeRequest;
    private final CurrentCaller caller;

    SubjectRequestResource(MakeRequest makeRequest, CurrentCaller caller) {
        this.makeRequest = makeRequest;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed(Roles.DPO)
    @Operation(
            operationId = "makeSubjectRequest",
            summary =
                    "Has all services extract, correct, block, erase or hold a person's data, and waits for their answers")
    @APIResponse(
            responseCode = "201",
            description = "The services are told",
            content = @Content(schema = @Schema(implementation = SubjectRequestView.class)))
    public Response make(@NotNull @Valid SubjectRequestBody body) {
        return body.meant()
                .map(meant -> made(body, meant))
                .orElseGet(() -> Problem.invalid("/iin", "one-person-only").asResponse());
    }

    private Response made(SubjectRequestBody body, Meant meant) {
        var command = new MakeRequest.Command(body.kind(), meant, body.isTextsToo(), body.asked(), caller.get());
        return switch (makeRequest.make(command)) {
            case MakingOutcome.Made(var kept) ->
                Response.created(URI.create(
                                "/api/v1/subject-requests/" + kept.request().id()))
                        .entity(SubjectRequestView.of(kept))
                        .build();
            case MakingOutcome.Invalid(var pointer, var code) ->
                Problem.invalid(pointer, code).asResponse();
            case MakingOutcome.NobodyMeant() ->
                Problem.of(SubjectProblem.NOBODY_MEANT)
                        .at(body.pointer(), "unknown")
                        .asResponse();
        };
    }
}
