package kz.ethnomediation.intake.signals.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.ethnomediation.intake.signals.CloseSignal;
import kz.ethnomediation.intake.signals.EscalateSignal;
import kz.ethnomediation.intake.signals.RespondToSignal;
import kz.ethnomediation.intake.signals.SignalOutcome;
import kz.ethnomediation.intake.signals.SignalSight;
import kz.ethnomediation.intake.signals.VerbOnSignal;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What is done about a signal; each verb asks for the revision that the caller read. */
@Path("/api/v1/signals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SignalAnswerResource {

    private final EscalateSignal escalateSignal;
    private final RespondToSignal respondToSignal;
    private final CloseSignal closeSignal;
    private final CurrentCaller caller;
    private final InstantSource clock;

    SignalAnswerResource(
            EscalateSignal escalateSignal,
            RespondToSignal respondToSignal,
            CloseSignal closeSignal,
            CurrentCaller caller,
            InstantSource clock) {
        this.escalateSignal = escalateSignal;
        this.respondToSignal = respondToSignal;
        this.closeSignal = closeSignal;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Command
    @Path("/escalation")
    @RolesAllowed({
        Roles.OPERATOR,
        Roles.MEDIATOR,
        Roles.OFFICE_HEAD,
        Roles.REGIONAL_COORDINATOR,
        Roles.COUNCIL_VIEWER,
        Roles.REGISTER_KEEPER,
        Roles.STATISTICIAN,
        Roles.DPO,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(operationId = "escalateSignal", summary = "Hand it up to the regional coordinator or the republic")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SignalView.class)))
    public Response escalate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EscalationRequest request) {
        return take(id, ifMatch, request.occurredAt(), target -> escalateSignal.escalate(target, request.escalation()));
    }

    @POST
    @Command
    @Path("/response")
    @RolesAllowed({
        Roles.OPERATOR,
        Roles.MEDIATOR,
        Roles.OFFICE_HEAD,
        Roles.REGIONAL_COORDINATOR,
        Roles.COUNCIL_VIEWER,
        Roles.REGISTER_KEEPER,
        Roles.STATISTICIAN,
        Roles.DPO,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(operationId = "respondToSignal", summary = "Record what was done and what came of it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SignalView.class)))
    public Response respond(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ResponseRequest request) {
        return take(id, ifMatch, request.occurredAt(), target -> respondToSignal.respond(target, request.response()));
    }

    @POST
    @Command
    @Path("/closure")
    @RolesAllowed({Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "closeSignal", summary = "End it, with a result")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SignalView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ClosureRequest request) {
        return take(
                id,
                ifMatch,
                request.occurredAt(),
                target -> closeSignal.close(target, request.result(), Optional.ofNullable(request.words())));
    }

    private Response take(
            UUID id,
            @Nullable String ifMatch,
            @Nullable Instant occurredAt,
            Function<VerbOnSignal.Request, SignalOutcome> verb) {
        var who = caller.get();
        return SignalAnswers.of(
                ifMatch,
                SignalSight.of(who),
                clock.instant(),
                revision -> verb.apply(new VerbOnSignal.Request(id, revision, Optional.ofNullable(occurredAt), who)));
    }
}
