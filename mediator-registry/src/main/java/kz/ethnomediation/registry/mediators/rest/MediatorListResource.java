package kz.ethnomediation.registry.mediators.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.answers.rest.CsvFile;
import kz.ethnomediation.registry.mediators.AsOf;
import kz.ethnomediation.registry.mediators.MediatorFilter;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.RegisterDays;
import kz.ethnomediation.registry.mediators.RegisterSight;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register as a list, as of any day up to today. */
@Path("/api/v1/mediators")
@Tag(name = "Mediators")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@RunOnVirtualThread
class MediatorListResource {

    private final Mediators mediators;
    private final CurrentCaller caller;
    private final InstantSource clock;

    MediatorListResource(Mediators mediators, CurrentCaller caller, InstantSource clock) {
        this.mediators = mediators;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvFile.MEDIA_TYPE})
    @RolesAllowed({
        Roles.REGISTER_KEEPER,
        Roles.OPERATOR,
        Roles.MEDIATOR,
        Roles.OFFICE_HEAD,
        Roles.REGIONAL_COORDINATOR,
        Roles.STATISTICIAN
    })
    @Operation(
            summary =
                    "The entries of the caller's territory as they stood on a day (default today), as the register said it at a moment (default now), by id")
    @APIResponse(
            responseCode = "200",
            description = "A page; as text/csv all that the filters leave",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MediatorPage.class)),
                @Content(mediaType = CsvFile.MEDIA_TYPE, schema = @Schema(implementation = String.class))
            })
    public Response list(
            @QueryParam("region") @Parameter(schema = @Schema(pattern = Formats.REGION)) @Nullable String region,
            @QueryParam("language") @Parameter(schema = @Schema(pattern = Formats.LANGUAGE)) @Nullable String language,
            @QueryParam("specialisation") @Parameter(schema = @Schema(pattern = Formats.CODE)) @Nullable
                    String specialisation,
            @QueryParam("status") @Parameter(schema = @Schema(implementation = MediatorStatus.class)) @Nullable
                    String status,
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = MediatorKind.class)) @Nullable String kind,
            @QueryParam("asOf") @Parameter(schema = @Schema(implementation = LocalDate.class)) @Nullable String asOf,
            @QueryParam("knownAt") @Parameter(schema = @Schema(implementation = Instant.class)) @Nullable
                    String knownAt,
            @QueryParam("limit")
                    @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"))
                    @Nullable
                    String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri,
            @Context Request request) {
        var now = AsOf.of(clock.instant());
        var parameters = new Parameters();
        var filter = new MediatorFilter(
                parameters.matching("region", region, Formats.REGION),
                parameters.matching("language", language, Formats.LANGUAGE),
                parameters.matching("specialisation", specialisation, Formats.CODE),
                parameters.code("status", status, MediatorStatus.class),
                parameters.code("kind", kind, MediatorKind.class),
                new AsOf(
                        parameters.day("asOf", asOf).orElse(now.day()),
                        parameters.moment("knownAt", knownAt).orElse(now.knownAt())),
                parameters.read("after", after, Cursor::read).map(MediatorId::new));
        var size = parameters.limit(limit);
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        var fault = RegisterDays.faultOf(filter.asOf().day(), now.day());
        if (fault.isPresent()) {
            return Problem.invalid("asOf", fault.get()).asResponse();
        }
        var sight = RegisterSight.of(caller.get());
        if (CsvFile.isAskedFor(request)) {
            var text = MediatorFile.of(mediators.page(filter, sight, CsvFile.MOST_ROWS));
            return CsvFile.answer(text, "mediators-" + filter.asOf().day()).build();
        }
        return answer(MediatorPage.of(mediators.page(filter, sight, size + 1), size), uri);
    }

    private static Response answer(MediatorPage page, UriInfo uri) {
        var response = Response.ok(page, MediaType.APPLICATION_JSON_TYPE);
        page.following().ifPresent(next -> {
            var following =
                    uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
            response.header(
                    HttpHeaders.LINK,
                    "<%s?%s>; rel=\"next\"".formatted(following.getRawPath(), following.getRawQuery()));
        });
        return response.build();
    }
}
