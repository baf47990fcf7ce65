package kz.ethnomediation.intake.signals.rest;

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
import kz.ethnomediation.intake.signals.SignalFilter;
import kz.ethnomediation.intake.signals.SignalSight;
import kz.ethnomediation.intake.signals.SignalState;
import kz.ethnomediation.intake.signals.Signals;
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

/** Lists the signals in the caller's sight. */
@Path("/api/v1/signals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SignalListResource {

    private final Signals signals;
    private final CurrentCaller caller;
    private final InstantSource clock;

    SignalListResource(Signals signals, CurrentCaller caller, InstantSource clock) {
        this.signals = signals;
        this.caller = caller;
        this.clock = clock;
    }

    /** One page of a list. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "SignalPage")
    record Page(
            List<SignalView> items,
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
    @Operation(operationId = "listSignals", summary = "Signals in the caller's sight, newest first, without words")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @QueryParam("region")
                    @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = "KZ-[0-9]{2}"))
                    @Nullable
                    String region,
            @QueryParam("state") @Parameter(schema = @Schema(implementation = SignalState.class)) @Nullable
                    String state,
            @QueryParam("tension")
                    @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "5"))
                    @Nullable
                    String tension,
            @QueryParam("overdue") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @Nullable String overdue,
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
        var filter = new SignalFilter(
                asked.matching("region", region, "KZ-[0-9]{2}"),
                asked.code("state", state, SignalState.class),
                asked.matching("tension", tension, "[1-5]").map(Integer::valueOf),
                asked.matching("overdue", overdue, "true|false").map(Boolean::valueOf),
                asked.read("after", after, SignalCursor::read));
        var length = asked.limit(limit);
        return asked.refusal().map(Problem::asResponse).orElseGet(() -> page(filter, length, uri));
    }

    private Response page(SignalFilter filter, int limit, UriInfo uri) {
        var sight = SignalSight.of(caller.get());
        var now = clock.instant();
        var found = signals.page(filter, sight, now, limit + 1);
        var items = found.stream()
                .limit(limit)
                .map(signal -> SignalView.line(signal, sight, now))
                .toList();
        if (found.size() <= limit) {
            return Response.ok(new Page(items, null)).build();
        }
        var next = SignalCursor.behind(found.get(limit - 1));
        var link = uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
        return Response.ok(new Page(items, next)).link(link, "next").build();
    }
}
