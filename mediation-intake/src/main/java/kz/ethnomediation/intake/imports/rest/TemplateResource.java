package kz.ethnomediation.intake.imports.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import kz.ethnomediation.intake.imports.JournalLanguage;
import kz.ethnomediation.intake.imports.JournalTemplate;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Gives out the empty journal. */
@Path("/api/v1/appeal-imports/template")
@RunOnVirtualThread
class TemplateResource {

    private final JournalTemplate template;
    private final InstantSource clock;

    TemplateResource(JournalTemplate template, InstantSource clock) {
        this.template = template;
        this.clock = clock;
    }

    @GET
    @Produces(ImportMedia.XLSX)
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "readJournalTemplate", summary = "The empty journal with drop-down lists in kk or ru")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template(
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
        var today = AlmatyDay.of(clock.instant());
        return asked.refusal()
                .map(Problem::asResponse)
                .orElseGet(() -> Response.ok(template.in(language, today))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"journal-" + language.tag() + ".xlsx\"")
                        .build());
    }

    /** The language of a journal by its tag. */
    static Optional<JournalLanguage> language(String tag) {
        return Arrays.stream(JournalLanguage.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
