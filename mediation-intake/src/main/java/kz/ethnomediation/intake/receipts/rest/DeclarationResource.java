package kz.ethnomediation.intake.receipts.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import kz.ethnomediation.intake.declarations.DeclarationOutcome;
import kz.ethnomediation.intake.receipts.DeclareByReceipt;
import kz.ethnomediation.intake.receipts.DeclareByReceipt.Answer;
import kz.ethnomediation.intake.receipts.ReceiptCheck;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Takes a declaration by number and code. It answers the same whatever was declared before, and nobody with a login of the
 * network may call it: it is the person's own word, not something asked across the table.
 */
@Path("/api/v1/receipts/{number}/declaration")
@RunOnVirtualThread
class DeclarationResource {

    private final DeclareByReceipt declareByReceipt;
    private final CheckPages pages;
    private final CurrentCaller caller;

    DeclarationResource(DeclareByReceipt declareByReceipt, CheckPages pages, CurrentCaller caller) {
        this.declareByReceipt = declareByReceipt;
        this.pages = pages;
        this.caller = caller;
    }

    /** Done; there is no more to be told. */
    record DeclarationTaken(boolean done) {}

    @POST
    @Command
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces({MediaType.APPLICATION_JSON, CheckPages.HTML})
    @PermitAll
    @Operation(
            operationId = "declareEthnicity",
            summary = "Declare the own ethnicity, change or withdraw it, by number and code of the coupon",
            description = "404 for a wrong code and an unknown number, and where nobody may declare. Wrong codes are"
                    + " limited per client. Never answers what was declared. 403 with a login of the network. The form"
                    + " of the page sends its fields, and gets a page.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DeclarationTaken.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "404",
            description = "No such coupon, or nothing to declare with it",
            content = {
                @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "422",
            description = "It cannot be taken so; nothing has changed",
            content = {
                @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "429",
            description = "Too many wrong codes; Retry-After says when to try again",
            content = {
                @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response declare(
            @PathParam("number") String number,
            @NotNull @Valid DeclarationRequest request,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context HttpServerRequest http) {
        if (caller.find().isPresent()) {
            return Problem.of(PlatformProblem.FORBIDDEN).asResponse();
        }
        var wish = request.wish();
        var answer = declareByReceipt.declare(number, request.code(), ClientAddress.of(http), wish);
        // Whoever sends a key for repeating is a program: no form does, and a kept answer is data.
        var wantsPage = Preference.isFor(MediaType.TEXT_HTML_TYPE, headers)
                && headers.getHeaderString("Idempotency-Key") == null;
        return wantsPage
                ? pages.afterDeclaring(
                        answer, wish, new CheckPages.Typed(number, request.code()), new Reader(uri, headers))
                : data(answer);
    }

    private static Response data(Answer answer) {
        return switch (answer) {
            case Answer.Heard(var _, var outcome) -> told(outcome);
            case Answer.NotFound() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case Answer.TooManyWrongCodes(var pause) ->
                Response.fromResponse(
                                Problem.of(PlatformProblem.TOO_MANY_REQUESTS).asResponse())
                        .header(HttpHeaders.RETRY_AFTER, new ReceiptCheck.TooManyWrongCodes(pause).seconds())
                        .build();
        };
    }

    private static Response told(DeclarationOutcome outcome) {
        return switch (outcome) {
            case DeclarationOutcome.Done() ->
                Response.ok(new DeclarationTaken(true), MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
            case DeclarationOutcome.NotOffered() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case DeclarationOutcome.Refused(var reason) -> refusal(reason).asResponse();
        };
    }

    private static Problem refusal(DeclarationOutcome.Reason reason) {
        return switch (reason) {
            case NOTHING_CHOSEN -> Problem.invalid("/ethnicity", "required");
            case UNKNOWN_CODE -> Problem.invalid("/ethnicity", "unknown-code");
            case NOT_STATED_STANDS_ALONE -> Problem.invalid("/ethnicity", "not-stated-stands-alone");
            case CONSENT_TEXT_NOT_IN_FORCE -> Problem.invalid("/consent/textVersion", "not-in-force");
        };
    }
}
