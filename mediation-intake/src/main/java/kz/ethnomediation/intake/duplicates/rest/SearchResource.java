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
import java.util.Locale;
import kz.ethnomediation.intake.duplicates.SearchAppeals;
import kz.ethnomediation.intake.duplicates.SearchTerm;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.ReadsOnly;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** "Who is calling?" The path is whole at the class, so that {@code search} is never taken for the id of an appeal. */
@Path("/api/v1/appeals/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SearchResource {

    private final SearchAppeals searchAppeals;
    private final CurrentCaller caller;

    SearchResource(SearchAppeals searchAppeals, CurrentCaller caller) {
        this.searchAppeals = searchAppeals;
        this.caller = caller;
    }

    @POST
    @ReadsOnly("who is looked for may not stand in a URL")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(
            operationId = "searchAppeals",
            summary = "Who is calling? By number, phone, IIN, BIN or name; every question is logged")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SearchView.class)))
    public Response search(@NotNull @Valid SearchRequest request) {
        return request.term()
                .map(this::answer)
                .orElseGet(() -> Problem.invalid("", "exactly-one").asResponse());
    }

    private Response answer(SearchTerm term) {
        return switch (searchAppeals.search(term, caller.get())) {
            case SearchAppeals.Outcome.Found found ->
                Response.ok(SearchView.of(found))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
            case SearchAppeals.Outcome.Unusable(var kind, var code) ->
                Problem.invalid("/" + kind.name().toLowerCase(Locale.ROOT), code)
                        .asResponse();
        };
    }
}
