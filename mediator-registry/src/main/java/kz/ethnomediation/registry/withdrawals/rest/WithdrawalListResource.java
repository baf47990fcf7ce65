package kz.ethnomediation.registry.withdrawals.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.EntityTag;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.withdrawals.ListWithdrawals;
import kz.ethnomediation.registry.withdrawals.ReadWithdrawal;
import kz.ethnomediation.registry.withdrawals.WithdrawalFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All withdrawals ever, in force or not. */
@Path("/api/v1/access-withdrawals")
@Tag(name = "Access withdrawals")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WithdrawalListResource {

    private static final String ID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    private final ListWithdrawals listWithdrawals;
    private final ReadWithdrawal readWithdrawal;
    private final CurrentCaller caller;

    WithdrawalListResource(ListWithdrawals listWithdrawals, ReadWithdrawal readWithdrawal, CurrentCaller caller) {
        this.listWithdrawals = listWithdrawals;
        this.readWithdrawal = readWithdrawal;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.REGIONAL_COORDINATOR, Roles.AUDITOR, Roles.DPO})
    @Operation(operationId = "listWithdrawals", summary = "The withdrawals in the caller's sight, by id")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = WithdrawalPage.class)))
    public Response list(
            @QueryParam("userId") @Parameter(schema = @Schema(implementation = UUID.class)) @Nullable String userId,
            @QueryParam("inForce") @Parameter(schema = @Schema(implementation = Boolean.class)) @Nullable
                    String inForce,
            @QueryParam("limit")
                    @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"))
                    @Nullable
                    String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        var parameters = new Parameters();
        var filter = new WithdrawalFilter(
                id(parameters, "userId", userId),
                parameters.matching("inForce", inForce, "true|false").map(Boolean::valueOf),
                id(parameters, "after", after));
        var size = parameters.limit(limit);
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        var found = listWithdrawals.list(filter, caller.get(), size);
        return answer(WithdrawalPage.of(found, size), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.REGIONAL_COORDINATOR, Roles.AUDITOR, Roles.DPO})
    @Operation(operationId = "readWithdrawal", summary = "One withdrawal, with who took the right and gave it back")
    @APIResponse(
            responseCode = "200",
            description = "The withdrawal",
            content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
    public Response read(@PathParam("id") UUID id) {
        return readWithdrawal
                .read(id, caller.get())
                .map(withdrawal -> Response.ok(WithdrawalView.of(withdrawal))
                        .header(HttpHeaders.ETAG, new EntityTag(withdrawal.revision()).value())
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }

    private static Optional<UUID> id(Parameters parameters, String name, @Nullable String text) {
        return parameters.matching(name, text, ID).map(UUID::fromString);
    }

    private static Response answer(WithdrawalPage page, UriInfo uri) {
        var response = Response.ok(page);
        page.following().ifPresent(next -> {
            var following =
                    uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
            response.header(
                    HttpHeaders.LINK,
                    "<%s?%s>; rel=\"next\"".formatted(following.getRawPath(), following.getRawQuery()));
        });
        return response.build();
    }
}
