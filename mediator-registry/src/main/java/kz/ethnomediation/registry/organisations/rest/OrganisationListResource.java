package kz.ethnomediation.registry.organisations.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.answers.rest.CsvFile;
import kz.ethnomediation.registry.organisations.OrganisationFilter;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import kz.ethnomediation.registry.organisations.Organisations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The organisations as a list, as of any day up to today. */
@Path("/api/v1/organisations")
@Tag(name = "Organisations")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OrganisationListResource {

    private final Organisations organisations;
    private final InstantSource clock;

    OrganisationListResource(Organisations organisations, InstantSource clock) {
        this.organisations = organisations;
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
        Roles.COUNCIL_VIEWER,
        Roles.STATISTICIAN
    })
    @Operation(operationId = "listOrganisations", summary = "Organisations as they stood on a day, by id")
    @APIResponse(
            responseCode = "200",
            description = "A page; as text/csv all that the filters leave",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OrganisationPage.class)),
                @Content(mediaType = CsvFile.MEDIA_TYPE, schema = @Schema(implementation = String.class))
            })
    public Response list(
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = OrganisationKind.class)) @Nullable
                    String kind,
            @BeanParam ListQuery query,
            @Context UriInfo uri,
            @Context Request request) {
        var parameters = new Parameters();
        var ofKind = parameters.code("kind", kind, OrganisationKind.class);
        return switch (query.read(parameters, ofKind, AlmatyDay.of(clock.instant()))) {
            case ListQuery.Reading.Asked(var filter, var _) when CsvFile.isAskedFor(request) -> file(filter);
            case ListQuery.Reading.Asked(var filter, var size) ->
                OrganisationPage.of(organisations.page(filter, size + 1), size).answer(uri);
            case ListQuery.Reading.Refused(var problem) -> problem;
        };
    }

    private Response file(OrganisationFilter filter) {
        var text = OrganisationFile.of(organisations.page(filter, CsvFile.MOST_ROWS));
        return CsvFile.answer(text, "organisations-" + filter.asOf()).build();
    }
}
