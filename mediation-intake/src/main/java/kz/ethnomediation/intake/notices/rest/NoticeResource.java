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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.handling.rest.Refusals;
import kz.ethnomediation.intake.notices.InvitationOutcome;
import kz.ethnomediation.intake.notices.InviteParty;
import kz.ethnomediation.intake.notices.Notice;
import kz.ethnomediation.intake.notices.ReadNotices;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The notices of an appeal, and the calls to a meeting, which are made by hand. */
@Path("/api/v1/appeals/{id}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NoticeResource {

    private final ReadNotices readNotices;
    private final InviteParty inviteParty;
    private final CurrentCaller caller;

    NoticeResource(ReadNotices readNotices, InviteParty inviteParty, CurrentCaller caller) {
        this.readNotices = readNotices;
        this.inviteParty = inviteParty;
        this.caller = caller;
    }

    /** All notices of one appeal, the oldest first. */
    record NoticeList(List<NoticeView> items) {}

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "listNotices", summary = "What people outside were told of the appeal, the oldest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoticeList.class)))
    public Response list(@PathParam("id") UUID id) {
        return readNotices
                .all(id, caller.get())
                .map(all -> Response.ok(
                                new NoticeList(all.stream().map(this::view).toList()))
                        .build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }

    @POST
    @Command
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "callToMeeting", summary = "Call a party to a meeting by a notice")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response invite(@PathParam("id") UUID id, @NotNull @Valid InvitationRequest request) {
        return switch (inviteParty.invite(id, request.call(), caller.get())) {
            case InvitationOutcome.Issued(var notice) ->
                Response.created(URI.create("/api/v1/appeals/" + id + "/notices/" + notice.id()))
                        .entity(view(notice))
                        .build();
            case InvitationOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case InvitationOutcome.NotYours() ->
                Problem.of(PlatformProblem.FORBIDDEN).asResponse();
            case InvitationOutcome.Invalid(var pointer, var code) ->
                Problem.invalid(pointer, code).asResponse();
            case InvitationOutcome.ConsentRefused() ->
                Refusals.of(new AppealOutcome.ConsentRefused()).asResponse();
            case InvitationOutcome.Ended(var status) ->
                Problem.of(NoticeProblem.APPEAL_ENDED)
                        .with("appealStatus", status)
                        .with("allowed", new TreeSet<>())
                        .asResponse();
        };
    }

    private NoticeView view(Notice notice) {
        return NoticeView.of(notice, readNotices.now());
    }
}
