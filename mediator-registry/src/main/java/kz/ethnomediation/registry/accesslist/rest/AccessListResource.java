package kz.ethnomediation.registry.accesslist.rest;

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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.accesslist.ReadAccessList;
import kz.ethnomediation.registry.answers.rest.CsvFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who had access on a day, as far as the register knows; accounts and groups are at the identity provider. */
@Path("/api/v1/access-list")
@Tag(name = "Access list")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@RunOnVirtualThread
class AccessListResource {

    private final ReadAccessList readAccessList;
    private final CurrentCaller caller;
    private final InstantSource clock;

    AccessListResource(ReadAccessList readAccessList, CurrentCaller caller, InstantSource clock) {
        this.readAccessList = readAccessList;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvFile.MEDIA_TYPE})
    @RolesAllowed({Roles.DPO, Roles.AUDITOR})
    @Operation(
            operationId = "listAccess",
            summary = "A page: sign-ins open and mediators active on a day (default today), rights withdrawn")
    @APIResponse(
            responseCode = "200",
            description = "A page; as text/csv the whole list",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AccessListPage.class)),
                @Content(mediaType = CsvFile.MEDIA_TYPE, schema = @Schema(implementation = String.class))
            })
    public Response list(
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("on") @Nullable String on,
            @QueryParam("limit")
                    @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"))
                    @Nullable
                    String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri,
            @Context Request request) {
        var parameters = new Parameters();
        var day = parameters.day("on", on).orElseGet(this::today);
        var size = parameters.limit(limit);
        var behind = parameters.read("after", after, Cursor::read);
        var refusal = refusal(parameters, day);
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        if (CsvFile.isAskedFor(request)) {
            return file(day);
        }
        var found = readAccessList.read(day, behind, caller.get(), size);
        return answer(AccessListPage.of(day, found, size), uri);
    }

    private Response file(LocalDate day) {
        var found = readAccessList.read(day, Optional.empty(), caller.get(), CsvFile.MOST_ROWS);
        return CsvFile.answer(AccessListFile.of(found), "access-list-" + day).build();
    }

    private Optional<Problem> refusal(Parameters parameters, LocalDate day) {
        return parameters
                .refusal()
                .or(() -> day.isAfter(today()) ? Optional.of(Problem.invalid("on", "ahead")) : Optional.empty());
    }

    private LocalDate today() {
        return AlmatyDay.of(clock.instant());
    }

    private static Response answer(AccessListPage page, UriInfo uri) {
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
