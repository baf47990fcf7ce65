package kz.ethnomediation.cases.tasks.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import kz.ethnomediation.cases.tasks.OpenTasks;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What the caller has to do about cases; each source knows whom it may tell what. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TaskResource {

    private final OpenTasks openTasks;
    private final CurrentCaller caller;
    private final InstantSource clock;

    TaskResource(OpenTasks openTasks, CurrentCaller caller, InstantSource clock) {
        this.openTasks = openTasks;
        this.caller = caller;
        this.clock = clock;
    }

    /** The most pressing tasks. */
    record Tasks(List<TaskView> items) {}

    @GET
    @RolesAllowed({Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.DPO})
    @Operation(operationId = "listTasks", summary = "What the caller has to do or to watch, the most pressing first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Tasks.class)))
    public Response list(
            @QueryParam("limit")
                    @Parameter(
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @Nullable
                    String limit) {
        var asked = new Parameters();
        var length = asked.limit(limit);
        return asked.refusal()
                .map(Problem::asResponse)
                .orElseGet(() -> Response.ok(tasks(length)).build());
    }

    private Tasks tasks(int limit) {
        var now = clock.instant();
        return new Tasks(openTasks.of(caller.get(), limit).stream()
                .map(task -> TaskView.of(task, now))
                .toList());
    }
}
