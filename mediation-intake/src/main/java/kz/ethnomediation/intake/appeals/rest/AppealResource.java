package kz.ethnomediation.intake.appeals.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealFilter;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.RegisterAppeal;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Registers appeals and shows them to those who may see them. */
@Path("/api/v1/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AppealResource {

    private final RegisterAppeal registerAppeal;
    private final Appeals appeals;
    private final CurrentCaller caller;

    AppealResource(RegisterAppeal registerAppeal, Appeals appeals, CurrentCaller caller) {
        this.registerAppeal = registerAppeal;
        this.appeals = appeals;
        this.caller = caller;
    }

    /** One page of a list. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Page(List<AppealView> items, @Nullable String next) {}

    @POST
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(
            operationId = "registerAppeal",
            summary = "Register an appeal; with triage, acceptance and consultation as a quick sheet")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RegisteredView.class)))
    public Response register(@NotNull @Valid RegisterAppealRequest request) {
        return switch (registerAppeal.register(request.registration(caller.get()))) {
            case AppealOutcome.Done(var appeal, var notTaken) ->
                Response.created(URI.create("/api/v1/appeals/" + appeal.id()))
                        .tag(String.valueOf(appeal.revision()))
                        .entity(RegisteredView.of(appeal, notTaken))
                        .build();
            case AppealOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case AppealOutcome.Refused refused -> Refusals.of(refused).asResponse();
        };
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "readAppeal", summary = "One appeal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response read(@PathParam("id") UUID id) {
        return appeals.byId(id, Sight.of(caller.get()))
                .map(appeal -> Response.ok(AppealView.of(appeal))
                        .tag(String.valueOf(appeal.revision()))
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "listAppeals", summary = "Appeals in the caller's sight, newest registration first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @QueryParam("region")
                    @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = "KZ-[0-9]{2}"))
                    @Nullable
                    String region,
            @QueryParam("status") @Parameter(schema = @Schema(implementation = AppealStatus.class)) @Nullable
                    String status,
            @QueryParam("category") @Parameter(schema = @Schema(implementation = Category.class)) @Nullable
                    String category,
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
        var filter = new AppealFilter(
                asked.matching("region", region, "KZ-[0-9]{2}"),
                asked.code("status", status, AppealStatus.class),
                asked.code("category", category, Category.class),
                asked.read("after", after, PageCursor::read));
        var length = asked.limit(limit);
        return asked.refusal().map(Problem::asResponse).orElseGet(() -> page(filter, length, uri));
    }

    private Response page(AppealFilter filter, int limit, UriInfo uri) {
        var found = appeals.page(filter, Sight.of(caller.get()), limit + 1);
        var items = found.stream().limit(limit).map(AppealView::line).toList();
        if (found.size() <= limit) {
            return Response.ok(new Page(items, null)).build();
        }
        var next = PageCursor.behind(found.get(limit - 1));
        var link = uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
        return Response.ok(new Page(items, next)).link(link, "next").build();
    }
}
