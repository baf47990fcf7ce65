package kz.ethnomediation.intake.documents.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.documents.AttachDocument;
import kz.ethnomediation.intake.documents.AttachOutcome;
import kz.ethnomediation.intake.documents.Document;
import kz.ethnomediation.intake.documents.DocumentKind;
import kz.ethnomediation.intake.documents.FileType;
import kz.ethnomediation.intake.documents.ReadDocuments;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The documents of an appeal. */
@Path("/api/v1/appeals/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DocumentResource {

    private final AttachDocument attachDocument;
    private final ReadDocuments readDocuments;
    private final CurrentCaller caller;

    DocumentResource(AttachDocument attachDocument, ReadDocuments readDocuments, CurrentCaller caller) {
        this.attachDocument = attachDocument;
        this.readDocuments = readDocuments;
        this.caller = caller;
    }

    /** All documents of one appeal, the oldest first. */
    record DocumentList(List<DocumentView> items) {}

    @POST
    @Command
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(
            operationId = "attachDocument",
            summary = "Keep a file of at most 10 MiB; the same bytes again answer the first document")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"file", "kind", "title"},
                                            properties = {
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary"),
                                                @SchemaProperty(name = "kind", implementation = DocumentKind.class),
                                                @SchemaProperty(
                                                        name = "title",
                                                        type = SchemaType.STRING,
                                                        minLength = 1,
                                                        maxLength = DocumentForm.LONGEST_TITLE),
                                                @SchemaProperty(
                                                        name = "partyId",
                                                        type = SchemaType.STRING,
                                                        format = "uuid")
                                            })))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response attach(@PathParam("id") UUID id, MultipartFormDataInput form) {
        return switch (DocumentForm.read(form)) {
            case DocumentForm.Reading.Malformed(var problem) -> problem.asResponse();
            case DocumentForm.Reading.Read(var sheet) -> answer(attachDocument.attach(id, sheet, caller.get()));
        };
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "listDocuments", summary = "The documents of the appeal, the oldest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentList.class)))
    public Response list(@PathParam("id") UUID id) {
        return readDocuments
                .all(id, caller.get())
                .map(all -> Response.ok(new DocumentList(
                                all.stream().map(DocumentView::of).toList()))
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }

    @GET
    @Path("/{documentId}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "downloadDocument", summary = "The file itself, to be saved, never shown by a browser")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return readDocuments
                .one(id, documentId, caller.get())
                .map(found -> Response.ok(
                                found.content().bytes(), found.document().type().mediaType())
                        .header("Content-Disposition", "attachment; filename=\"" + fileName(found.document()) + "\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "sandbox; default-src 'none'")
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }

    private static Response answer(AttachOutcome outcome) {
        return switch (outcome) {
            case AttachOutcome.Added(var document) -> kept(Response.Status.CREATED, document);
            case AttachOutcome.AlreadyThere(var document) -> kept(Response.Status.OK, document);
            case AttachOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case AttachOutcome.NotYours() ->
                Problem.of(PlatformProblem.FORBIDDEN).asResponse();
            case AttachOutcome.Empty() -> Problem.invalid("/file", "empty").asResponse();
            case AttachOutcome.TooLarge() ->
                Problem.of(PlatformProblem.TOO_LARGE).at("/file", "size").asResponse();
            case AttachOutcome.UnknownType() ->
                Problem.of(DocumentProblem.FILE_TYPE_NOT_TAKEN)
                        .at("/file", "unknown-type")
                        .with(
                                "allowed",
                                Arrays.stream(FileType.values())
                                        .map(FileType::mediaType)
                                        .toList())
                        .asResponse();
            case AttachOutcome.Infected() ->
                Problem.of(DocumentProblem.MALWARE_FOUND).at("/file", "malware").asResponse();
            case AttachOutcome.Erased() ->
                Problem.of(DocumentProblem.APPEAL_ERASED).asResponse();
            case AttachOutcome.NobodysPaper() ->
                Problem.invalid("/partyId", "not-of-this-paper").asResponse();
            case AttachOutcome.TooMany() ->
                Problem.of(DocumentProblem.TOO_MANY_DOCUMENTS).asResponse();
        };
    }

    private static Response kept(Response.Status status, Document document) {
        return Response.status(status)
                .location(URI.create("/api/v1/appeals/" + document.appealId() + "/documents/" + document.id()))
                .entity(DocumentView.untitled(document))
                .build();
    }

    /** Without the title, which may hold personal data. */
    private static String fileName(Document document) {
        return document.id() + "." + document.type().extension();
    }
}
