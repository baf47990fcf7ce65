package kz.ethnomediation.registry.accounts.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.accounts.AccountOutcome;
import kz.ethnomediation.registry.accounts.OpenAccount;
import kz.ethnomediation.registry.accounts.ReadAccount;
import kz.ethnomediation.registry.problem.RegistryProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a keeper asks for a mediator's login, and sees how far it is. */
@Path("/api/v1/mediators/{id}/account")
@Tag(name = "Accounts")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AccountResource {

    private final OpenAccount openAccount;
    private final ReadAccount readAccount;
    private final CurrentCaller caller;

    AccountResource(OpenAccount openAccount, ReadAccount readAccount, CurrentCaller caller) {
        this.openAccount = openAccount;
        this.readAccount = readAccount;
        this.caller = caller;
    }

    @POST
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(
            operationId = "openAccount",
            summary =
                    "Has the login of an active mediator made or linked at the identity provider, with the role of a mediator",
            description = "Needs If-Match where the provider has refused an earlier wish, which is asked for again")
    @APIResponse(
            responseCode = "202",
            description = "On its way; GET says how far",
            content = @Content(schema = @Schema(implementation = AskedAccountView.class)))
    public Response open(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AccountRequest request) {
        var command = new OpenAccount.Command(
                id,
                request.login(),
                request.isToBeLinked(),
                request.wanted(),
                EntityTag.expectedRevision(ifMatch),
                caller.get());
        return switch (openAccount.open(command)) {
            case AccountOutcome.Asked(var account) ->
                Response.accepted(new AskedAccountView(id, account.state(), account.regions()))
                        .location(URI.create("/api/v1/mediators/" + id + "/account"))
                        .build();
            case AccountOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case AccountOutcome.NotActive() ->
                Problem.of(RegistryProblem.MEDIATOR_NOT_ACTIVE).asResponse();
            case AccountOutcome.Taken() ->
                Problem.of(RegistryProblem.ACCOUNT_TAKEN).asResponse();
            case AccountOutcome.Unread() ->
                Problem.of(PlatformProblem.PRECONDITION_REQUIRED).asResponse();
            case AccountOutcome.Stale(var revision) ->
                Problem.of(PlatformProblem.STALE)
                        .with("current", new EntityTag(revision).value())
                        .asResponse();
            case AccountOutcome.Invalid(var pointer, var code) ->
                Problem.invalid(pointer, code).asResponse();
        };
    }

    @GET
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(operationId = "readAccount", summary = "A mediator's login, and how far the identity provider is")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response read(@PathParam("id") UUID id) {
        return readAccount
                .read(id, caller.get())
                .map(account -> Response.ok(AccountView.of(account))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.ETAG, new EntityTag(account.revision()).value())
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }
}
