package kz.ethnomediation.registry.organisations.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import kz.ethnomediation.registry.organisations.Organisations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dialogue platforms: organisations of that kind, under an address of their own. */
@Path("/api/v1/dialogue-platforms")
@Tag(name = "Organisations")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DialoguePlatformResource {

    private final Organisations organisations;
    private final InstantSource clock;

    DialoguePlatformResource(Organisations organisations, InstantSource clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Roles.REGISTER_KEEPER,
        Roles.OPERATOR,
        Roles.MEDIATOR,
        Roles.OFFICE_HEAD,
        Roles.REGIONAL_COORDINATOR,
        Roles.COUNCIL_VIEWER,
        Roles.STATISTICIAN
    })
    @Operation(operationId = "listDialoguePlatforms", summary = "Dialogue platforms as they stood on a day, by id")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = OrganisationPage.class)))
    public Response list(@BeanParam ListQuery query, @Context UriInfo uri) {
        var platforms = Optional.of(OrganisationKind.DIALOGUE_PLATFORM);
        return switch (query.read(new Parameters(), platforms, AlmatyDay.of(clock.instant()))) {
            case ListQuery.Reading.Asked(var filter, var size) ->
                OrganisationPage.of(organisations.page(filter, size + 1), size).answer(uri);
            case ListQuery.Reading.Refused(var problem) -> problem;
        };
    }
}
