package kz.ethnomediation.intake.imports.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import kz.ethnomediation.intake.imports.UploadJournal;
import kz.ethnomediation.intake.imports.UploadOutcome;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Takes filled journals in. */
@Path("/api/v1/appeal-imports")
@RunOnVirtualThread
class UploadResource {

    private final UploadJournal uploadJournal;
    private final CurrentCaller caller;

    UploadResource(UploadJournal uploadJournal, CurrentCaller caller) {
        this.uploadJournal = uploadJournal;
        this.caller = caller;
    }

    @POST
    @Command(rehearsed = false)
    @Consumes({ImportMedia.XLSX, ImportMedia.CSV})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(
            operationId = "importAppeals",
            summary = "Take over a paper journal of at most 10,000 lines; with dryRun all is checked and nothing kept")
    @RequestBody(
            content = {
                @Content(mediaType = ImportMedia.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ImportMedia.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response upload(
            @QueryParam("dryRun")
                    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @Nullable
                    String dryRun,
            @QueryParam("region")
                    @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = "KZ-[0-9]{2}"))
                    @Nullable
                    String region,
            @Context HttpHeaders headers,
            byte @Nullable [] file) {
        var asked = new Parameters();
        var isTrial = asked.matching("dryRun", dryRun, "true|false")
                .filter("true"::equals)
                .isPresent();
        var where = asked.matching("region", region, "KZ-[0-9]{2}");
        var kind = ImportMedia.kind(headers.getMediaType());
        var content = file == null ? new byte[0] : file;
        return asked.refusal()
                .map(Problem::asResponse)
                .orElseGet(() -> answer(
                        uploadJournal.upload(new UploadJournal.Upload(kind, where, isTrial), content, caller.get())));
    }

    private static Response answer(UploadOutcome outcome) {
        return switch (outcome) {
            case UploadOutcome.Queued(var journal) ->
                Response.accepted(ImportView.of(journal))
                        .location(URI.create("/api/v1/appeal-imports/" + journal.id()))
                        .build();
            case UploadOutcome.Unreadable(var reading) -> Refusals.of(reading).asResponse();
            case UploadOutcome.WrongRegion(var code) ->
                Problem.invalid("region", code).asResponse();
        };
    }
}
