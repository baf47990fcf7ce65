package kz.ethnomediation.platform.retention.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.retention.DueQuestion;
import kz.ethnomediation.platform.retention.ReadRetention;
import kz.ethnomediation.platform.retention.RetentionState;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What this service is to destroy by a day, what it has destroyed, and what is kept although its term has run out. */
@Path("/api/v1/retention/due")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RetentionResource {

    private final ReadRetention readRetention;
    private final InstantSource clock;

    RetentionResource(ReadRetention readRetention, InstantSource clock) {
        this.readRetention = readRetention;
        this.clock = clock;
    }

    /** The list of a day, the longest due first; a day to come is a preview of what will be due then. */
    @GET
    @RolesAllowed({Roles.DPO, Roles.AUDITOR})
    @Operation(
            operationId = "listRetentionDue",
            summary =
                    "What is due for destruction by a day, what was destroyed and what is kept why, the longest due first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = RetentionPage.class)))
    public Response list(
            @QueryParam("on") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String on,
            @QueryParam("state") @Parameter(schema = @Schema(implementation = RetentionState.class)) @Nullable
                    String state,
            @QueryParam("class") @Nullable String classCode,
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
        var parameters = new Parameters();
        var day = parameters.day("on", on);
        var only = parameters.code("state", state, RetentionState.class);
        var of = parameters.read("class", classCode, this::known);
        var behind = parameters.read("after", after, PlaceInList::parsed);
        var size = parameters.limit(limit);
        return parameters
                .refusal()
                .map(Problem::asResponse)
                .orElseGet(() -> page(
                        new DueQuestion(day.orElseGet(this::today), only, of, Optional.empty(), behind), size, uri));
    }

    private Response page(DueQuestion question, int size, UriInfo uri) {
        var page = RetentionPage.of(question.on(), readRetention.read(question, size + 1), size);
        var response = Response.ok(page).header(HttpHeaders.CACHE_CONTROL, "no-store");
        page.following()
                .ifPresent(next -> response.link(
                        uri.getRequestUriBuilder()
                                .replaceQueryParam("after", next)
                                .build(),
                        "next"));
        return response.build();
    }

    private Optional<String> known(String classCode) {
        return Optional.of(classCode).filter(readRetention.classes()::contains);
    }

    private LocalDate today() {
        return AlmatyDay.of(clock.instant());
    }
}
