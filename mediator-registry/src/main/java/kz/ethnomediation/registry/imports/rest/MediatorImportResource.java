package kz.ethnomediation.registry.imports.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.sources.EntryKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a keeper hands files of mediators in. */
@Path(MediatorImportResource.PATH)
@Tag(name = "Imports")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MediatorImportResource {

    static final String PATH = "/api/v1/mediator-imports";

    private final ImportCalls imports;

    MediatorImportResource(ImportCalls imports) {
        this.imports = imports;
    }

    @POST
    @Command(rehearsed = false)
    @Consumes({ImportMedia.CSV, ImportMedia.XLSX})
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(
            operationId = "importMediators",
            summary =
                    "Takes a file of at most 10,000 rows in, whole or not at all; with dryRun all is judged and nothing kept")
    @RequestBody(
            content = {
                @Content(mediaType = ImportMedia.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ImportMedia.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "All of it is in the register",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "All of it could be taken in, and nothing was",
            content = @Content(schema = @Schema(implementation = JudgedView.class)))
    public Response take(
            @BeanParam FileQuery query,
            @QueryParam("accounts")
                    @Parameter(
                            description = "Have the logins of the active ones made that the rows name",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @Nullable
                    String accounts,
            byte @Nullable [] file) {
        var asked = new Parameters();
        return imports.take(
                EntryKind.MEDIATOR, PATH, query, asked, FileQuery.isTrue(asked, "accounts", accounts), file);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(operationId = "readMediatorsImport", summary = "A file that was taken in, with its counts")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response read(@PathParam("id") UUID id) {
        return imports.read(EntryKind.MEDIATOR, id);
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(operationId = "listMediatorsImportRows", summary = "The entry of each row, in the order of the file")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = RowPage.class)))
    public Response rows(
            @PathParam("id") UUID id,
            @QueryParam("limit")
                    @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"))
                    @Nullable
                    String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        return imports.rows(EntryKind.MEDIATOR, id, limit, after, uri);
    }
}
