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
import kz.ethnomediation.registry.publicextract.ReadPublicRegister;
import kz.ethnomediation.registry.publicextract.ReadPublicRegister.MediatorsAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of mediators for everybody, as the law has it published. */
@Path("/api/v1/public/mediators")
@Tag(name = "Public register")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@RunOnVirtualThread
class PublicMediatorResource {

    private static final String REGION = "^KZ-[0-9]{2}$";
    private static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$";
    private static final String CATEGORY = "^[A-Z][A-Z_]{0,59}$";

    private final ReadPublicRegister register;
    private final PublicListAnswer answers;

    PublicMediatorResource(ReadPublicRegister register, PublicListAnswer answers) {
        this.register = register;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvFile.MEDIA_TYPE})
    @Operation(
            operationId = "listPublicMediators",
            summary = "Mediators who are active or suspended today, by id; with If-None-Match 304")
    @APIResponse(
            responseCode = "200",
            description = "A page; as text/csv all that the filters leave",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublicMediatorPage.class)),
                @Content(mediaType = CsvFile.MEDIA_TYPE, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "The client has it")
    public Response list(
            @QueryParam("region")
                    @Parameter(
                            description = "in whose register he counts, or that he serves",
                            schema = @Schema(pattern = REGION))
                    @Nullable
                    String region,
            @QueryParam("language") @Parameter(schema = @Schema(pattern = LANGUAGE)) @Nullable String language,
            @QueryParam("specialisation")
                    @Parameter(description = "a code of the list categories", schema = @Schema(pattern = CATEGORY))
                    @Nullable
                    String specialisation,
            @QueryParam("limit")
                    @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"))
                    @Nullable
                    String limit,
            @QueryParam("after") @Nullable String after,
            @Context Request request,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        var parameters = new Parameters();
        var asked = new MediatorsAsked(
                parameters.matching("region", region, REGION),
                parameters.matching("language", language, LANGUAGE),
                parameters.matching("specialisation", specialisation, CATEGORY));
        var size = parameters.limit(limit);
        var behind = parameters.matching("after", after, Part.AFTER);
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        var found = register.mediators(asked);
        var asking = new PublicListAnswer.Asking(request, headers, uri);
        if (CsvFile.isAskedFor(request)) {
            var rows = found.stream().map(PublicMediatorView::cells);
            return answers.file(CsvFile.of(PublicMediatorView.HEAD, rows), "mediators", asking);
        }
        var part = Part.of(found, mediator -> mediator.id().value(), behind, size);
        return answers.page(PublicMediatorPage.of(part), part.next(), asking);
    }
}
