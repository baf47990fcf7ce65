package kz.ethnomediation.intake.wording.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.wording.ReadWords;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.Language;
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

/** What every code of intake is called; for whoever has an account in the network. */
@Path("/api/v1/appeal-codes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AppealCodesResource {

    private static final int FRESH_FOR_SECONDS = 300;

    private final ReadWords readWords;
    private final ObjectMapper json;

    AppealCodesResource(ReadWords readWords, ObjectMapper json) {
        this.readWords = readWords;
        this.json = json;
    }

    @GET
    @RolesAllowed({
        Roles.OPERATOR,
        Roles.MEDIATOR,
        Roles.OFFICE_HEAD,
        Roles.REGIONAL_COORDINATOR,
        Roles.COUNCIL_VIEWER,
        Roles.REGISTER_KEEPER,
        Roles.STATISTICIAN,
        Roles.AKIMAT_SYSTEM,
        Roles.DPO,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(operationId = "readAppealCodes", summary = "Every code list of intake with its words in kk, ru and en")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealCodesView.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the entity tag sent")
    public Response read(
            @QueryParam("on")
                    @Parameter(
                            description = "As it stood on this day; today where absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String on,
            @Context HttpHeaders headers,
            @Context Request request) {
        var asked = new Parameters();
        var day = asked.day("on", on);
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return asked.refusal().map(Problem::asResponse).orElseGet(() -> answer(day, language, request));
    }

    private Response answer(Optional<LocalDate> on, Language language, Request request) {
        var body = bytes(AppealCodesView.of(readWords.read(on, language), language));
        var tag = new EntityTag(UUID.nameUUIDFromBytes(body).toString());
        var met = request.evaluatePreconditions(tag);
        return isRefused(met)
                ? Problem.of(PlatformProblem.STALE).asResponse()
                : described(met == null ? Response.ok(body) : met, tag, language);
    }

    /** Whether the caller wanted the lists of another tag only; a refusal has no problem in it. */
    private static boolean isRefused(Response.@Nullable ResponseBuilder met) {
        return met != null && met.build().getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode();
    }

    private static Response described(Response.ResponseBuilder answer, EntityTag tag, Language language) {
        return answer.tag(tag)
                .cacheControl(forAWhile())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build();
    }

    private byte[] bytes(AppealCodesView view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the lists cannot be written", e);
        }
    }

    /** Private, because it is answered to a token. */
    private static CacheControl forAWhile() {
        var cache = new CacheControl();
        cache.setPrivate(true);
        cache.setMaxAge(FRESH_FOR_SECONDS);
        return cache;
    }
}
