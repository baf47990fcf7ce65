package kz.ethnomediation.registry.reference.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.reference.DistrictImportOutcome;
import kz.ethnomediation.registry.reference.ImportDistricts;
import kz.ethnomediation.registry.reference.RowFault;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where the keeper of the republic hands in the districts of the classifier KATO. */
@Path("/api/v1/territory-imports")
@Tag(name = "Territory imports")
@APIResponse(
        responseCode = "default",
        description = "A problem of RFC 9457",
        content = @Content(mediaType = Problem.MEDIA_TYPE))
@RunOnVirtualThread
class DistrictImportResource {

    private static final String CSV = "text/csv";

    /** As many faults as one answer names; the keeper mends them and hands in again. */
    private static final int MOST_FAULTS = 200;

    private final ImportDistricts importDistricts;
    private final CurrentCaller caller;

    DistrictImportResource(ImportDistricts importDistricts, CurrentCaller caller) {
        this.importDistricts = importDistricts;
        this.caller = caller;
    }

    @POST
    @Command
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REGISTER_KEEPER)
    @Operation(
            operationId = "importDistricts",
            summary =
                    "Publishes the districts of a file, whole or not at all; with dryRun all is checked and nothing kept",
            description = "Columns: code, parent_code, name_kk, name_ru, and where known name_en, valid_from, valid_to")
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = DistrictImportView.class)))
    public Response publish(
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("validFrom") @Nullable
                    String validFrom,
            byte @Nullable [] file) {
        var parameters = new Parameters();
        var first = parameters.day("validFrom", validFrom);
        var refusal = parameters.refusal();
        if (refusal.isPresent()) {
            return refusal.get().asResponse();
        }
        var content = file == null ? new byte[0] : file;
        return answer(importDistricts.publish(content, new ImportDistricts.Command(first, caller.get())));
    }

    private static Response answer(DistrictImportOutcome outcome) {
        return switch (outcome) {
            case DistrictImportOutcome.Published published ->
                Response.created(URI.create("/api/v1/code-lists/districts?on=" + published.validFrom()))
                        .entity(DistrictImportView.of(published))
                        .build();
            case DistrictImportOutcome.BeyondTheCaller() ->
                Problem.of(PlatformProblem.FORBIDDEN).asResponse();
            case DistrictImportOutcome.InvalidDay(var code) ->
                Problem.invalid("validFrom", code).asResponse();
            case DistrictImportOutcome.Unreadable(var code) ->
                Problem.invalid("", code).asResponse();
            case DistrictImportOutcome.Faulty(var faults) -> report(faults).asResponse();
        };
    }

    private static Problem report(List<RowFault> faults) {
        var report = Problem.of(PlatformProblem.INVALID).with("faults", faults.size());
        for (var fault : faults.subList(0, Math.min(faults.size(), MOST_FAULTS))) {
            report = report.at(fault.pointer(), fault.code());
        }
        return report;
    }
}
