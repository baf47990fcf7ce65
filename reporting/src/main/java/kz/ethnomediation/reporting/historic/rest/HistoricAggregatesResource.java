package kz.ethnomediation.reporting.historic.rest;

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
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.reporting.historic.ImportHistoricAggregates;
import kz.ethnomediation.reporting.historic.ImportOutcome.AlreadyHeld;
import kz.ethnomediation.reporting.historic.ImportOutcome.Imported;
import kz.ethnomediation.reporting.historic.ImportOutcome.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/historic-aggregates")
@Tag(name = "Historic aggregates", description = "Counts of quarters without case data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class HistoricAggregatesResource {

    private final ImportHistoricAggregates importHistoricAggregates;
    private final CurrentCaller caller;

    HistoricAggregatesResource(ImportHistoricAggregates importHistoricAggregates, CurrentCaller caller) {
        this.importHistoricAggregates = importHistoricAggregates;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed(Roles.STATISTICIAN)
    @Operation(
            summary = "Take a batch of counts in",
            description =
                    "The whole batch or nothing of it. The same line, region and quarter again from the same source"
                            + " goes before the older count; a batch that states nothing new adds nothing.")
    @APIResponseSchema(value = ImportView.class, responseCode = "201", responseDescription = "Stored")
    @APIResponse(responseCode = "200", description = "Every row is in force already, nothing was stored")
    @APIResponse(responseCode = "422", description = "At least one row breaks a rule, nothing was stored")
    public Response take(@NotNull @Valid HistoricAggregatesRequest request) {
        var statistician = caller.get();
        if (!(statistician.scope() instanceof Scope.Republic)) {
            return Problem.of(PlatformProblem.FORBIDDEN).asResponse();
        }
        return switch (importHistoricAggregates.take(request.commandOf(statistician.subject()))) {
            case Imported imported ->
                Response.status(Response.Status.CREATED)
                        .entity(ImportView.of(imported))
                        .build();
            case AlreadyHeld held -> Response.ok(ImportView.of(held)).build();
            case Refused refused -> RefusedRows.problem(refused.faults()).asResponse();
        };
    }
}
