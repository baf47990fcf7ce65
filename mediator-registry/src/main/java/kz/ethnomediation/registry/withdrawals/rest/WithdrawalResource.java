package kz.ethnomediation.registry.withdrawals.rest;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.problem.RegistryProblem;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal;
import kz.ethnomediation.registry.withdrawals.RestorationOutcome;
import kz.ethnomediation.registry.withdrawals.RestoreAccess;
import kz.ethnomediation.registry.withdrawals.WithdrawAccess;
import kz.ethnomediation.registry.withdrawals.WithdrawalOutcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where rights are taken and given back. */
@Path("/api/v1/access-withdrawals")
@Tag(name = "Access withdrawals")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WithdrawalResource {

    private final WithdrawAccess withdrawal;
    private final RestoreAccess restoration;
    private final CurrentCaller caller;

    WithdrawalResource(WithdrawAccess withdrawal, RestoreAccess restoration, CurrentCaller caller) {
        this.withdrawal = withdrawal;
        this.restoration = restoration;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed({Roles.ADMIN, Roles.REGIONAL_COORDINATOR})
    @Operation(
            operationId = "withdrawAccess",
            summary =
                    "Takes from a person everything, a role, or the sight of a region, in all services within a second")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
    public Response withdraw(@NotNull @Valid WithdrawalRequest request) {
        if (request.namesTwoRights()) {
            return Problem.invalid("/region", "one-right-only").asResponse();
        }
        var command = new WithdrawAccess.Command(request.userId(), request.right(), request.ground(), caller.get());
        return switch (withdrawal.withdraw(command)) {
            case WithdrawalOutcome.Withdrawn(var taken) ->
                tagged(Response.created(URI.create("/api/v1/access-withdrawals/" + taken.id())), taken);
            case WithdrawalOutcome.InForceAlready(var id) ->
                Problem.of(RegistryProblem.ACCESS_WITHDRAWN_ALREADY)
                        .with("withdrawalId", id)
                        .asResponse();
            case WithdrawalOutcome.OwnAccess() ->
                Problem.of(RegistryProblem.OWN_ACCESS).asResponse();
            case WithdrawalOutcome.BeyondTheCaller() ->
                Problem.of(PlatformProblem.FORBIDDEN).asResponse();
            case WithdrawalOutcome.Invalid(var pointer, var code) ->
                Problem.invalid(pointer, code).asResponse();
        };
    }

    @POST
    @Path("/{id}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Command
    @RolesAllowed({Roles.ADMIN, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "restoreAccess", summary = "Gives back what was taken; needs If-Match and no body")
    @APIResponse(
            responseCode = "200",
            description = "Given back",
            content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
    public Response restore(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTag.expectedRevision(ifMatch);
        if (expected.isEmpty()) {
            return Problem.of(PlatformProblem.PRECONDITION_REQUIRED).asResponse();
        }
        return switch (restoration.restore(id, expected.getAsLong(), caller.get())) {
            case RestorationOutcome.Restored(var given) -> tagged(Response.ok(), given);
            case RestorationOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case RestorationOutcome.OwnAccess() ->
                Problem.of(RegistryProblem.OWN_ACCESS).asResponse();
            case RestorationOutcome.NotInForce() ->
                Problem.of(RegistryProblem.ACCESS_NOT_WITHDRAWN).asResponse();
            case RestorationOutcome.Stale(var revision) ->
                Problem.of(PlatformProblem.STALE)
                        .with("current", new EntityTag(revision).value())
                        .with("changed", List.of("inForce"))
                        .asResponse();
        };
    }

    private static Response tagged(Response.ResponseBuilder response, AccessWithdrawal withdrawal) {
        return response.header(HttpHeaders.ETAG, new EntityTag(withdrawal.revision()).value())
                .entity(WithdrawalView.of(withdrawal))
                .build();
    }
}
