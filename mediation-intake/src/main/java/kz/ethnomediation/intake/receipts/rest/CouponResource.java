package kz.ethnomediation.intake.receipts.rest;

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
import java.util.UUID;
import java.util.function.Function;
import kz.ethnomediation.intake.receipts.Coupon;
import kz.ethnomediation.intake.receipts.ReadCoupon;
import kz.ethnomediation.intake.receipts.print.CouponPrinter;
import kz.ethnomediation.intake.receipts.print.PaperFormat;
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

/** Gives the coupon of an appeal to those who may see the appeal. */
@Path("/api/v1/appeals/{id}/receipt")
@RunOnVirtualThread
class CouponResource {

    private static final String PDF = "application/pdf";

    private final ReadCoupon readCoupon;
    private final CouponPrinter printer;
    private final CurrentCaller caller;

    CouponResource(ReadCoupon readCoupon, CouponPrinter printer, CurrentCaller caller) {
        this.readCoupon = readCoupon;
        this.printer = printer;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PDF})
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(
            operationId = "readCoupon",
            summary = "The coupon of an appeal, as data or as a PDF in the language of the appeal")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CouponView.class)),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(
            @PathParam("id") UUID id,
            @QueryParam("format")
                    @Parameter(
                            description = "the paper of the PDF",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"a6", "58mm"},
                                            defaultValue = "a6"))
                    @Nullable
                    String format,
            @Context HttpHeaders headers) {
        var asked = new Parameters();
        var paper = asked.read("format", format, PaperFormat::of).orElse(PaperFormat.A6);
        var onPaper = Preference.isFor(MediaType.valueOf(PDF), headers);
        return asked.refusal()
                .map(Problem::asResponse)
                .orElseGet(() -> answer(id, coupon -> onPaper ? print(coupon, paper) : data(coupon)));
    }

    private static Response.ResponseBuilder data(Coupon coupon) {
        return Response.ok(CouponView.of(coupon), MediaType.APPLICATION_JSON_TYPE);
    }

    private Response.ResponseBuilder print(Coupon coupon, PaperFormat paper) {
        return Response.ok(printer.print(coupon, paper), PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + coupon.number().text() + ".pdf\"");
    }

    private Response answer(UUID id, Function<Coupon, Response.ResponseBuilder> form) {
        return readCoupon
                .of(id, caller.get())
                .map(coupon -> form.apply(coupon)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }
}
