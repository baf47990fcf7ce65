package kz.ethnomediation.intake.appeals.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealHistory;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.HandOver;
import kz.ethnomediation.intake.appeals.Party;
import kz.ethnomediation.intake.appeals.Reading;
import kz.ethnomediation.intake.appeals.ShownTexts;
import kz.ethnomediation.intake.appeals.ShownTexts.Shown;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What belongs to an appeal beside its own fields: parties, history, and the handover to its case. */
@Path("/api/v1/appeals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AppealContentResource {

    private final Appeals appeals;
    private final AppealHistory history;
    private final HandOver handOver;
    private final ShownTexts texts;
    private final CurrentCaller caller;

    AppealContentResource(
            Appeals appeals, AppealHistory history, HandOver handOver, ShownTexts texts, CurrentCaller caller) {
        this.appeals = appeals;
        this.history = history;
        this.handOver = handOver;
        this.texts = texts;
        this.caller = caller;
    }

    /** The parties, the applicant first. */
    record Parties(List<PartyView> items) {

        static Parties of(List<Party> parties, Shown shown) {
            return new Parties(
                    parties.stream().map(party -> PartyView.of(party, shown)).toList());
        }
    }

    @GET
    @Path("/parties")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "readParties", summary = "The parties with their personal data")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Parties.class)))
    public Response parties(@PathParam("id") UUID id) {
        return answer(appeals.shown(id, Sight.of(caller.get()), Reading.PARTIES)
                .map(appeal -> Parties.of(appeal.parties(), texts.parties(appeal.parties()))));
    }

    @GET
    @Path("/history")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "readHistory", summary = "What was done, by whom and when")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HistoryView.class)))
    public Response history(@PathParam("id") UUID id) {
        return answer(appeals.shown(id, Sight.of(caller.get()), Reading.HISTORY)
                .map(appeal -> HistoryView.of(
                        history.of(appeal.id()),
                        texts.isBlocked(appeal.id()),
                        texts.kept().isErased(appeal.id()))));
    }

    @GET
    @Path("/handover")
    @RolesAllowed(Roles.SERVICE)
    @Operation(operationId = "readHandover", summary = "What a case takes over; for the service mediation-cases")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HandoverView.class)))
    public Response handover(@PathParam("id") UUID id) {
        return answer(handOver.to(caller.get(), id)
                .map(appeal -> HandoverView.of(appeal, texts.kept().opened(appeal))));
    }

    private static Response answer(Optional<?> view) {
        return view.map(found -> Response.ok(found).build())
                .orElseGet(() -> Problem.of(PlatformProblem.NOT_FOUND).asResponse());
    }
}
