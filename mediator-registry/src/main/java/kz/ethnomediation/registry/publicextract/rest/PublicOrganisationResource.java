package kz.ethnomediation.registry.publicextract.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.answers.rest.CsvFile;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import kz.ethnomediation.registry.publicextract.ReadPublicRegister;
import kz.ethnomediation.registry.publicextract.ReadPublicRegister.OrganisationsAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The organisations of the network for everybody: who they are and how they are reached, never who sits in them. */
@Path("/api/v1/public/organisations")
@Tag(name = "Public register")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@RunOnVirtualThread
class PublicOrganisationResource {

    private static final String REGION = "^KZ-[0-9]{2}$";

    private final ReadPublicRegister register;
    private final PublicListAnswer answers;

    PublicOrganisationResource(ReadPublicRegister register, PublicListAnswer answers) {
        this.register = register;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvFile.MEDIA_TYPE})
    @Operation(
            operationId = "listPublicOrganisations",
            summary = "Organisations that are open today, by id; with If-None-Match 304")
    @APIResponse(
            responseCode = "200",
            description = "A page; as text/csv all that the filters leave",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublicOrganisationPage.class)),
                @Content(mediaType = CsvFile.MEDIA_TYPE, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "The client has it")
    public Response list(
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = OrganisationKind.class)) @Nullable
                    String kind,
            @QueryParam("region") @Parameter(schema = @Schema(pattern = REGION)) @Nullable String region,
            @QueryParam("limit")
                    @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"))
                    @Nullable
                    String limit,
            @QueryParam("after") @Nullable String after,
            @Context Request request,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        var parameters = new Parameters();
        var asked = new OrganisationsAsked(
                parameters.code("kind", kind, OrganisationKind.class), parameters.matching("region", region, REGION));
        var size = parameters.limit(limit);
        var behind = parameters.matching("after", after, Part.AFTER);
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        var found = register.organisations(asked);
        var asking = new PublicListAnswer.Asking(request, headers, uri);
        if (CsvFile.isAskedFor(request)) {
            var rows = found.stream().map(PublicOrganisationView::cells);
            return answers.file(CsvFile.of(PublicOrganisationView.HEAD, rows), "organisations", asking);
        }
        var part = Part.of(found, organisation -> organisation.id().value(), behind, size);
        return answers.page(PublicOrganisationPage.of(part), part.next(), asking);
    }
}
