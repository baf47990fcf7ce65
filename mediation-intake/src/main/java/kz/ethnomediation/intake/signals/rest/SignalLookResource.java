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
import kz.ethnomediation.intake.signals.DismissSignal;
import kz.ethnomediation.intake.signals.SignalOutcome;
import kz.ethnomediation.intake.signals.SignalSight;
import kz.ethnomediation.intake.signals.VerbOnSignal;
import kz.ethnomediation.intake.signals.VerifySignal;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What is decided when somebody looks at a signal; each verb asks for the revision that the caller read. */
@Path("/api/v1/signals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SignalLookResource {

    private final VerifySignal verifySignal;
    private final DismissSignal dismissSignal;
    private final CurrentCaller caller;
    private final InstantSource clock;

    SignalLookResource(
            VerifySignal verifySignal, DismissSignal dismissSignal, CurrentCaller caller, InstantSource clock) {
        this.verifySignal = verifySignal;
        this.dismissSignal = dismissSignal;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Command
    @Path("/verification")
    @RolesAllowed({Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "verifySignal", summary = "Confirm it: set the tension, name who answers by when")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SignalView.class)))
    public Response verify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid VerificationRequest request) {
        return take(id, ifMatch, request.occurredAt(), target -> verifySignal.verify(target, request.verification()));
    }

    @POST
    @Command
    @Path("/dismissal")
    @RolesAllowed({Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "dismissSignal", summary = "Put it aside, with a reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SignalView.class)))
    public Response dismiss(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DismissalRequest request) {
        return take(
                id,
                ifMatch,
                request.occurredAt(),
                target -> dismissSignal.dismiss(target, request.reason(), Optional.of(request.words())));
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
