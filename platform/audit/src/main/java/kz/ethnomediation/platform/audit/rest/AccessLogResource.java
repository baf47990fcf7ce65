package kz.ethnomediation.platform.audit.rest;

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
import java.util.OptionalLong;
import java.util.UUID;
import kz.ethnomediation.platform.audit.ReadAccessLog;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Who has read what about whom in this service, and who was refused. */
@Path("/api/v1/access-log")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AccessLogResource {
    private static final String ID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
    private static final String NUMBER = "[0-9]{1,18}";
    /** What may be written down of a reader, so that nothing else is looked for. */
    private static final String READER = "[A-Za-z0-9_:.-]{1,255}";

    private final ReadAccessLog log;
    private final CurrentCaller caller;

    AccessLogResource(ReadAccessLog log, CurrentCaller caller) {
        this.log = log;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.DPO, Roles.AUDITOR})
    @Operation(
            operationId = "readAccessLog",
            summary = "Readings and refusals, the latest first; of one subject (a person or a matter), by one reader")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = AccessLogPage.class)))
    public Response read(
            @QueryParam("subject") @Parameter(schema = @Schema(implementation = UUID.class)) @Nullable String subject,
            @QueryParam("reader") @Nullable String reader,
            @QueryParam("limit")
                    @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"))
                    @Nullable
                    String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        var parameters = new Parameters();
        var about = parameters.matching("subject", subject, ID).map(UUID::fromString);
        var by = parameters.matching("reader", reader, READER);
        var before = parameters.matching("after", after, NUMBER).map(Long::valueOf);
        var size = parameters.limit(limit);
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        var question = new ReadAccessLog.Question(
                about, by, before.map(OptionalLong::of).orElseGet(OptionalLong::empty));
        return answer(AccessLogPage.of(log.read(question, caller.get(), size + 1), size), uri);
    }

    private static Response answer(AccessLogPage page, UriInfo uri) {
        var response = Response.ok(page);
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
