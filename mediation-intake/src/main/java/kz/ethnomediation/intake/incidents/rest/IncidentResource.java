package kz.ethnomediation.intake.incidents.rest;

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
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.incidents.IncidentState;
import kz.ethnomediation.intake.incidents.Incidents;
import kz.ethnomediation.intake.incidents.ReadIncident;
import kz.ethnomediation.platform.caller.CurrentCaller;
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

/** Shows incidents. */
@Path("/api/v1/incidents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class IncidentResource {

    private static final String ID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    private final Incidents incidents;
    private final ReadIncident readIncident;
    private final CurrentCaller caller;
    private final InstantSource clock;

    IncidentResource(Incidents incidents, ReadIncident readIncident, CurrentCaller caller, InstantSource clock) {
        this.incidents = incidents;
        this.readIncident = readIncident;
        this.caller = caller;
        this.clock = clock;
    }

    /** One page of the list. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "IncidentPage")
    record Page(
            List<IncidentView> items,
            @Schema(nullable = true) @Nullable String next) {}

    @GET
    @RolesAllowed({Roles.DPO, Roles.AUDITOR})
    @Operation(operationId = "listIncidents", summary = "Breaches, newest first, with the authority's clock")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @QueryParam("state") @Parameter(schema = @Schema(implementation = IncidentState.class)) @Nullable
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
        var only = asked.code("state", state, IncidentState.class);
        var behind = asked.matching("after", after, ID).map(UUID::fromString);
        var length = asked.limit(limit);
        return asked.refusal().map(Problem::asResponse).orElseGet(() -> page(only, behind, length, uri));
    }

    private Response page(Optional<IncidentState> state, Optional<UUID> after, int limit, UriInfo uri) {
        var now = clock.instant();
        var found = incidents.page(state, after, limit + 1);
        var items = found.stream()
                .limit(limit)
                .map(incident -> IncidentView.line(incident, now))
                .toList();
        if (found.size() <= limit) {
            return Response.ok(new Page(items, null)).build();
        }
        var next = items.getLast().id().toString();
        var link = uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
        return Response.ok(new Page(items, next)).link(link, "next").build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DPO, Roles.AUDITOR})
    @Operation(operationId = "readIncident", summary = "One breach with its steps; what was said of it for the officer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IncidentView.class)))
    public Response read(@PathParam("id") UUID id) {
        return readIncident
                .of(id, caller.get())
                .map(seen -> Response.ok(IncidentView.whole(seen, clock.instant()))
                        .tag(String.valueOf(seen.incident().revision()))
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }
}
