package kz.ethnomediation.intake.receipts.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
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
import java.time.InstantSource;
import kz.ethnomediation.intake.declarations.OfferDeclaration;
import kz.ethnomediation.intake.receipts.CheckReceipt;
import kz.ethnomediation.intake.receipts.ReceiptCheck;
import kz.ethnomediation.intake.receipts.TextsInForce;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Tells anybody, without a login, whether a coupon is genuine and how far its appeal has come: machines as data, people as a page. */
@Path("/api/v1/receipts")
@RunOnVirtualThread
class ReceiptCheckResource {

    private final CheckReceipt checkReceipt;
    private final CheckPages pages;
    private final TextsInForce texts;
    private final OfferDeclaration offers;
    private final InstantSource clock;

    ReceiptCheckResource(
            CheckReceipt checkReceipt,
            CheckPages pages,
            TextsInForce texts,
            OfferDeclaration offers,
            InstantSource clock) {
        this.checkReceipt = checkReceipt;
        this.pages = pages;
        this.texts = texts;
        this.offers = offers;
        this.clock = clock;
    }

    @GET
    @Produces(CheckPages.HTML)
    @PermitAll
    @Operation(operationId = "showReceiptForm", summary = "The page on which people type number and code of a coupon")
    @Parameter(name = "lang", description = "language of the page", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "429",
            description = "Too many wrong codes; Retry-After says when to try again",
            content = {
                @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response form(
            @QueryParam("number") @DefaultValue("") String number,
            @QueryParam("code") @DefaultValue("") String code,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context HttpServerRequest request) {
        return page(new CheckPages.Typed(number, code), new Reader(uri, headers), ClientAddress.of(request));
    }

    @GET
    @Path("/{number}")
    @Produces({MediaType.APPLICATION_JSON, CheckPages.HTML})
    @PermitAll
    @Operation(
            operationId = "checkReceipt",
            summary = "Whether number and code belong to a genuine coupon; a page where HTML is asked for",
            description = "A wrong code and an unknown number get the same answer. Wrong codes are limited per client.")
    @Parameter(name = "lang", description = "language of the texts", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReceiptCheckView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "429",
            description = "Too many wrong codes; Retry-After says when to try again",
            content = {
                @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response check(
            @PathParam("number") String number,
            @QueryParam("code") @DefaultValue("") String code,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context HttpServerRequest request) {
        var typed = new CheckPages.Typed(number, code);
        var reader = new Reader(uri, headers);
        var client = ClientAddress.of(request);
        return Preference.isFor(MediaType.TEXT_HTML_TYPE, headers)
                ? page(typed, reader, client)
                : data(typed, reader, client);
    }

    private Response page(CheckPages.Typed typed, Reader reader, String client) {
        return typed.isIncomplete()
                ? pages.form(typed, reader)
                : pages.of(checkReceipt.check(typed.number(), typed.code(), client), typed, reader);
    }

    private Response data(CheckPages.Typed typed, Reader reader, String client) {
        if (typed.code().isBlank()) {
            return Problem.of(PlatformProblem.MALFORMED).at("code", "required").asResponse();
        }
        return switch (checkReceipt.check(typed.number(), typed.code(), client)) {
            case ReceiptCheck.Genuine(var receipt) ->
                answer(ReceiptCheckView.of(
                        receipt, offers.to(receipt.number()), texts, AlmatyDay.of(clock.instant()), reader));
            case ReceiptCheck.NotGenuine() -> answer(ReceiptCheckView.notGenuine());
            case ReceiptCheck.TooManyWrongCodes refused ->
                Response.fromResponse(
                                Problem.of(PlatformProblem.TOO_MANY_REQUESTS).asResponse())
                        .header(HttpHeaders.RETRY_AFTER, refused.seconds())
                        .build();
        };
    }

    private static Response answer(ReceiptCheckView view) {
        return Response.ok(view, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
