package kz.ethnomediation.intake.tasks.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.List;
import kz.ethnomediation.intake.tasks.OpenTasks;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What the caller has to do; people of the network only, each source knows whom it may tell what. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TaskResource {

    private static final String KIND = "[a-z-]{1,60}";

    private final OpenTasks openTasks;
    private final CurrentCaller caller;
    private final InstantSource clock;

    TaskResource(OpenTasks openTasks, CurrentCaller caller, InstantSource clock) {
        this.openTasks = openTasks;
        this.caller = caller;
        this.clock = clock;
    }

    /** One page of the list. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Tasks(
            List<TaskView> items,
            @Schema(nullable = true) @Nullable String next) {}

    @GET
    @RolesAllowed({
        Roles.OPERATOR,
        Roles.MEDIATOR,
        Roles.OFFICE_HEAD,
        Roles.REGIONAL_COORDINATOR,
        Roles.COUNCIL_VIEWER,
        Roles.REGISTER_KEEPER,
        Roles.STATISTICIAN,
        Roles.DPO,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(operationId = "listTasks", summary = "What the caller has to do or to watch, the most pressing first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Tasks.class)))
    public Response list(
            @QueryParam("kind") @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = KIND)) @Nullable
                    String kind,
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
        var filter =
                new OpenTasks.Filter(asked.matching("kind", kind, KIND), asked.read("after", after, TaskCursor::read));
        var length = asked.limit(limit);
        return asked.refusal().map(Problem::asResponse).orElseGet(() -> page(filter, length, uri));
    }

    private Response page(OpenTasks.Filter filter, int limit, UriInfo uri) {
        var now = clock.instant();
        var found = openTasks.of(caller.get(), filter, now, limit + 1);
        var items =
                found.stream().limit(limit).map(task -> TaskView.of(task, now)).toList();
        if (found.size() <= limit) {
            return Response.ok(new Tasks(items, null)).build();
        }
        var next = TaskCursor.behind(found.get(limit - 1));
        var link = uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
        return Response.ok(new Tasks(items, next)).link(link, "next").build();
    }
}
