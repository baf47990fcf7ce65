package kz.ethnomediation.intake.appeals.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealFilter;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Reading;
import kz.ethnomediation.intake.appeals.ShownTexts;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Shows appeals to those who may see them. */
@Path("/api/v1/appeals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AppealResource {

    /** What sources call their appeals, and how paper journals number their lines: {@code № 15 а}. */
    private static final String EXTERNAL_ID = "[\\p{L}\\p{N} №._:/-]{1,100}";

    private final Appeals appeals;
    private final ShownTexts texts;
    private final InstantSource clock;
    private final CurrentCaller caller;

    AppealResource(Appeals appeals, ShownTexts texts, InstantSource clock, CurrentCaller caller) {
        this.appeals = appeals;
        this.texts = texts;
        this.clock = clock;
        this.caller = caller;
    }

    /** One page of a list. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Page(
            List<AppealView> items,
            @Schema(nullable = true) @Nullable String next) {}

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "readAppeal", summary = "One appeal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response read(@PathParam("id") UUID id) {
        return appeals.shown(id, Sight.of(caller.get()), Reading.APPEAL)
                .map(appeal -> Response.ok(AppealView.of(appeal, texts.of(appeal), today()))
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
            @QueryParam("registeredFrom")
                    @Parameter(
                            description = "first day of registration in Asia/Almaty",
                            schema = @Schema(implementation = LocalDate.class))
                    @Nullable
                    String registeredFrom,
            @QueryParam("registeredTo")
                    @Parameter(
                            description = "last day of registration in Asia/Almaty",
                            schema = @Schema(implementation = LocalDate.class))
                    @Nullable
                    String registeredTo,
            @QueryParam("overdue")
                    @Parameter(
                            description = "whether an answer is owed and its last day is over",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    @Nullable
                    String overdue,
            @QueryParam("externalId")
                    @Parameter(
                            description = "the appeal's id in the system it came from",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 100))
                    @Nullable
                    String externalId,
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
                asked.read("registeredFrom", registeredFrom, PageCursor::day),
                asked.read("registeredTo", registeredTo, PageCursor::day),
                asked.matching("overdue", overdue, "true|false").map(Boolean::valueOf),
                asked.matching("externalId", externalId, EXTERNAL_ID),
                asked.read("after", after, PageCursor::read));
        var length = asked.limit(limit);
        return asked.refusal().map(Problem::asResponse).orElseGet(() -> page(filter, length, uri));
    }

    private Response page(AppealFilter filter, int limit, UriInfo uri) {
        var found = appeals.page(filter, Sight.of(caller.get()), today(), limit);
        var items = found.stream().limit(limit).map(AppealView::line).toList();
        if (found.size() <= limit) {
            return Response.ok(new Page(items, null)).build();
        }
        var next = PageCursor.behind(found.get(limit - 1));
        var link = uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
        return Response.ok(new Page(items, next)).link(link, "next").build();
    }

    private LocalDate today() {
        return AlmatyDay.of(clock.instant());
    }
}
