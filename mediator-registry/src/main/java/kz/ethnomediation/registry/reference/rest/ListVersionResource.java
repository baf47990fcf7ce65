package kz.ethnomediation.registry.reference.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.reference.PublishWords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the keeper of the republic publishes other words for codes. */
@Path("/api/v1/code-lists/{name}/versions")
@Tag(name = "Reference data")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ListVersionResource {

    private static final String NAME = "[a-z][a-z-]{0,63}";

    private final PublishWords publishWords;
    private final CurrentCaller caller;

    ListVersionResource(PublishWords publishWords, CurrentCaller caller) {
        this.publishWords = publishWords;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(
            operationId = "publishWords",
            summary = "Publishes the next version of a list with other words, or last days, of codes that it has")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response publish(@PathParam("name") String name, @Valid @NotNull PublishWordsRequest body) {
        return name.matches(NAME)
                ? PublicationView.answer(publishWords.publish(body.command(name, caller.get())))
                : Problem.of(PlatformProblem.NOT_FOUND).asResponse();
    }
}
