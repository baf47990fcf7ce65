package kz.ethnomediation.intake.notices.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import kz.ethnomediation.intake.notices.CloseNotice;
import kz.ethnomediation.intake.notices.ClosureOutcome;
import kz.ethnomediation.intake.notices.DeliveryOutcome;
import kz.ethnomediation.intake.notices.ReadNotices;
import kz.ethnomediation.intake.notices.RecordDelivery;
import kz.ethnomediation.intake.notices.WriteLetter;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One notice, as JSON or as the letter to print, the attempts to deliver it, and the end of them. */
@Path("/api/v1/appeals/{id}/notices/{noticeId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SingleNoticeResource {

    private static final String PDF = "application/pdf";
    private static final MediaType PDF_TYPE = MediaType.valueOf(PDF);

    private final ReadNotices readNotices;
    private final WriteLetter writeLetter;
    private final RecordDelivery recordDelivery;
    private final CloseNotice closeNotice;
    private final CurrentCaller caller;

    SingleNoticeResource(
            ReadNotices readNotices,
            WriteLetter writeLetter,
            RecordDelivery recordDelivery,
            CloseNotice closeNotice,
            CurrentCaller caller) {
        this.readNotices = readNotices;
        this.writeLetter = writeLetter;
        this.recordDelivery = recordDelivery;
        this.closeNotice = closeNotice;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PDF})
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "readNotice", summary = "One notice; as a letter to print where a PDF is asked for")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NoticeView.class)),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(@PathParam("id") UUID id, @PathParam("noticeId") UUID noticeId, @Context Request request) {
        var offered =
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, PDF_TYPE).build();
        var asked = Optional.ofNullable(request.selectVariant(offered)).map(Variant::getMediaType);
        return asked.filter(PDF_TYPE::equals).isPresent() ? letter(id, noticeId) : view(id, noticeId);
    }

    @POST
    @Command
    @Path("/delivery")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "recordDelivery", summary = "Write down how, when and by whom it was delivered or tried")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response delivery(
            @PathParam("id") UUID id, @PathParam("noticeId") UUID noticeId, @NotNull @Valid DeliveryRequest request) {
        return switch (recordDelivery.record(id, noticeId, request.sheet(), caller.get())) {
            case DeliveryOutcome.Recorded(var notice, var _) ->
                Response.status(Response.Status.CREATED)
                        .entity(NoticeView.of(notice, readNotices.now()))
                        .build();
            case DeliveryOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case DeliveryOutcome.NotYours() ->
                Problem.of(PlatformProblem.FORBIDDEN).asResponse();
            case DeliveryOutcome.Invalid(var pointer, var code) ->
                Problem.invalid(pointer, code).asResponse();
        };
    }

    @POST
    @Command
    @Path("/closure")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "closeNotice", summary = "Close a notice that has reached nobody and need not any more")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response closure(
            @PathParam("id") UUID id,
            @PathParam("noticeId") UUID noticeId,
            @NotNull @Valid NoticeClosureRequest request) {
        return switch (closeNotice.close(id, noticeId, request.sheet(), caller.get())) {
            case ClosureOutcome.Closed(var notice) ->
                Response.ok(NoticeView.of(notice, readNotices.now())).build();
            case ClosureOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case ClosureOutcome.NotYours() ->
                Problem.of(PlatformProblem.FORBIDDEN).asResponse();
            case ClosureOutcome.WrongState(var state) ->
                Problem.of(NoticeProblem.NOTICE_STATE_FORBIDS)
                        .with("state", state)
                        .with("allowed", new TreeSet<>(state.next()))
                        .asResponse();
        };
    }

    private Response view(UUID id, UUID noticeId) {
        return readNotices
                .one(id, noticeId, caller.get())
                .map(notice -> Response.ok(NoticeView.of(notice, readNotices.now()), MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }

    private Response letter(UUID id, UUID noticeId) {
        return writeLetter
                .write(id, noticeId, caller.get())
                .map(pdf -> Response.ok(pdf, PDF_TYPE)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + noticeId + ".pdf\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }
}
