package kz.ethnomediation.intake.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.imports.AppealImport;
import kz.ethnomediation.intake.imports.ImportLines;
import kz.ethnomediation.intake.imports.Imports;
import kz.ethnomediation.intake.imports.JournalLanguage;
import kz.ethnomediation.intake.imports.JournalTable;
import kz.ethnomediation.intake.imports.RefusalList;
import kz.ethnomediation.intake.imports.RowResult;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Shows how an import goes and what became of its lines, to those who may see the journal's region. */
@Path("/api/v1/appeal-imports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ImportResource {

    private final Imports imports;
    private final ImportLines importLines;
    private final RefusalList refusalList;
    private final CurrentCaller caller;

    ImportResource(Imports imports, ImportLines importLines, RefusalList refusalList, CurrentCaller caller) {
        this.imports = imports;
        this.importLines = importLines;
        this.refusalList = refusalList;
        this.caller = caller;
    }

    /** One page of results. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Page(
            List<RowView> items,
            @Schema(nullable = true) @Nullable String next) {}

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "readImport", summary = "An import with its counts")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response read(@PathParam("id") UUID id) {
        return found(id)
                .map(journal -> Response.ok(ImportView.of(journal)).build())
                .orElseGet(ImportResource::notFound);
    }

    @GET
    @Path("/rows")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "listImportRows", summary = "What became of each line, in the file's order")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response rows(
            @PathParam("id") UUID id,
            @QueryParam("state") @Parameter(schema = @Schema(implementation = RowResult.State.class)) @Nullable
                    String state,
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
        var asked = new Parameters();
        var only = asked.code("state", state, RowResult.State.class);
        var behind = asked.read("after", after, RowCursor::read).orElse(0);
        var length = asked.limit(limit);
        if (asked.refusal().isPresent()) {
            return asked.refusal().get().asResponse();
        }
        return found(id)
                .map(journal -> page(journal, only, behind, length, uri))
                .orElseGet(ImportResource::notFound);
    }

    @GET
    @Path("/refused-lines")
    @Produces(ImportMedia.CSV)
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "downloadRefusedLines", summary = "The refused lines with their faults, to work through")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public Response refusedLines(
            @PathParam("id") UUID id,
            @QueryParam("lang")
                    @Parameter(
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {"kk", "ru"}))
                    @Nullable
                    String lang) {
        var asked = new Parameters();
        var language = asked.read("lang", lang, TemplateResource::language).orElse(JournalLanguage.KK);
        if (asked.refusal().isPresent()) {
            return asked.refusal().get().asResponse();
        }
        return found(id)
                .map(journal -> refusalList.of(
                        importLines.page(
                                journal.id(), Optional.of(RowResult.State.REFUSED), 0, JournalTable.MOST_LINES),
                        language))
                .map(file -> Response.ok(file, ImportMedia.CSV + ";charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"refused-lines.csv\"")
                        .build())
                .orElseGet(ImportResource::notFound);
    }

    private Response page(AppealImport journal, Optional<RowResult.State> only, int after, int limit, UriInfo uri) {
        var rows = importLines.page(journal.id(), only, after, limit + 1);
        var items = rows.stream().limit(limit).map(RowView::of).toList();
        if (rows.size() <= limit) {
            return Response.ok(new Page(items, null)).build();
        }
        var next = RowCursor.behind(items.getLast().line());
        var link = uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
        return Response.ok(new Page(items, next)).link(link, "next").build();
    }

    private Optional<AppealImport> found(UUID id) {
        return imports.byId(id, Sight.of(caller.get()));
    }

    private static Response notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).asResponse();
    }
}
