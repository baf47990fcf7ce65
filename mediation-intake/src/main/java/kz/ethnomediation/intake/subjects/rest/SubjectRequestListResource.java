package kz.ethnomediation.intake.subjects.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.subjects.RequestRegister;
import kz.ethnomediation.intake.subjects.RequestState;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** All requests ever made, and who has answered. */
@Path("/api/v1/subject-requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SubjectRequestListResource {

    private static final String ID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    private final RequestRegister register;

    SubjectRequestListResource(RequestRegister register) {
        this.register = register;
    }

    /** One page of the list. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "SubjectRequestPage")
    record Page(
            List<SubjectRequestView> items,
            @Schema(nullable = true) @Nullable String next) {}

    @GET
    @RolesAllowed({Roles.DPO, Roles.AUDITOR})
    @Operation(operationId = "listSubjectRequests", summary = "Requests, newest first, with who has answered")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @QueryParam("state") @Parameter(schema = @Schema(implementation = RequestState.class)) @Nullable
                    String state,
            @QueryParam("limit")
                    @Parameter(
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @Nullable
                    String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        var asked = new Parameters();
        var only = asked.code("state", state, RequestState.class);
        var behind = asked.matching("after", after, ID).map(UUID::fromString);
        var length = asked.limit(limit);
        return asked.refusal().map(Problem::asResponse).orElseGet(() -> page(only, behind, length, uri));
    }

    private Response page(Optional<RequestState> state, Optional<UUID> after, int limit, UriInfo uri) {
        var found = register.page(state, after, limit + 1);
        var items = found.stream().limit(limit).map(SubjectRequestView::of).toList();
        if (found.size() <= limit) {
            return Response.ok(new Page(items, null)).build();
        }
        var next = items.getLast().id().toString();
        var link = uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
        return Response.ok(new Page(items, next)).link(link, "next").build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DPO, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "readSubjectRequest",
            summary = "One request: for the officer who has answered, for a service whom it is about")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubjectRequestView.class)))
    public Response read(@PathParam("id") UUID id) {
        return register.shown(id)
                .map(kept -> Response.ok(SubjectRequestView.of(kept)).build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }
}
