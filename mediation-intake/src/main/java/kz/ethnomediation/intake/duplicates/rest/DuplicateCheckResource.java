package kz.ethnomediation.intake.duplicates.rest;

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
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.duplicates.Candidate;
import kz.ethnomediation.intake.duplicates.CheckDuplicates;
import kz.ethnomediation.intake.duplicates.Newcomer;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.ReadsOnly;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** "Have we met?" The path is whole at the class, so that {@code duplicate-check} is never taken for the id of an appeal. */
@Path("/api/v1/appeals/duplicate-check")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DuplicateCheckResource {

    private final CheckDuplicates checkDuplicates;
    private final CurrentCaller caller;

    DuplicateCheckResource(CheckDuplicates checkDuplicates, CurrentCaller caller) {
        this.checkDuplicates = checkDuplicates;
        this.caller = caller;
    }

    @POST
    @ReadsOnly("who is compared may not stand in a URL")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(
            operationId = "checkDuplicates",
            summary = "At most five earlier appeals that somebody, or a registered appeal, resembles; keeps nothing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CandidatesView.class)))
    public Response check(@NotNull @Valid DuplicateCheckRequest request) {
        var newcomer = request.newcomer();
        var id = request.appealId();
        if (id == null) {
            return newcomer.map(this::described)
                    .orElseGet(() -> Problem.invalid("/applicant", "required").asResponse());
        }
        return newcomer.isPresent()
                ? Problem.invalid("/applicant", "not-with-appeal-id").asResponse()
                : registered(id);
    }

    private Response described(Newcomer somebody) {
        return switch (checkDuplicates.check(somebody, caller.get())) {
            case CheckDuplicates.Outcome.Found(var candidates) -> answer(candidates);
            case CheckDuplicates.Outcome.Invalid(var pointer, var code) ->
                Problem.invalid(pointer, code).asResponse();
        };
    }

    private Response registered(UUID id) {
        return checkDuplicates
                .check(id, caller.get())
                .map(DuplicateCheckResource::answer)
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }

    private static Response answer(List<Candidate> candidates) {
        return Response.ok(CandidatesView.of(candidates))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
