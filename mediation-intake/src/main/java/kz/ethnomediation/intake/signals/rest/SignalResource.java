package kz.ethnomediation.intake.signals.rest;

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
import java.time.InstantSource;
import java.util.UUID;
import kz.ethnomediation.intake.signals.RaiseSignal;
import kz.ethnomediation.intake.signals.Signal;
import kz.ethnomediation.intake.signals.SignalHistory;
import kz.ethnomediation.intake.signals.SignalOutcome;
import kz.ethnomediation.intake.signals.SignalSight;
import kz.ethnomediation.intake.signals.SignalState;
import kz.ethnomediation.intake.signals.Signals;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Takes early warnings from anybody of the network, and shows each to those who may see it. */
@Path("/api/v1/signals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SignalResource {

    private final RaiseSignal raiseSignal;
    private final Signals signals;
    private final SignalHistory history;
    private final CurrentCaller caller;
    private final InstantSource clock;

    SignalResource(
            RaiseSignal raiseSignal,
            Signals signals,
            SignalHistory history,
            CurrentCaller caller,
            InstantSource clock) {
        this.raiseSignal = raiseSignal;
        this.signals = signals;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /** The answer to a warning: that it was taken, and by when somebody answers. */
    record RaisedView(UUID id, SignalState state, java.time.Instant raisedAt, java.time.Instant replyBy) {

        static RaisedView of(Signal signal) {
            return new RaisedView(
                    signal.id(),
                    signal.state(),
                    signal.raisedAt(),
                    signal.duty().replyBy());
        }
    }

    @POST
    @Command
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
    @Operation(
            operationId = "raiseSignal",
            summary = "Warn of a tension: a place, a kind and words are enough; no names of people")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RaisedView.class)))
    public Response raise(@NotNull @Valid RaiseSignalRequest request) {
        return switch (raiseSignal.raise(request.report(), caller.get())) {
            case SignalOutcome.Done(var signal) ->
                Response.created(URI.create("/api/v1/signals/" + signal.id()))
                        .tag(String.valueOf(signal.revision()))
                        .entity(RaisedView.of(signal))
                        .build();
            case SignalOutcome.Unknown() ->
                Problem.of(PlatformProblem.NOT_FOUND).asResponse();
            case SignalOutcome.Refused refused -> SignalAnswers.problem(refused).asResponse();
        };
    }

    @GET
    @Path("/{id}")
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
    @Operation(operationId = "readSignal", summary = "One signal, as much of it as the caller may see")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SignalView.class)))
    public Response read(@PathParam("id") UUID id) {
        var sight = SignalSight.of(caller.get());
        return signals.byId(id, sight)
                .map(signal -> Response.ok(SignalView.of(signal, whole(signal), sight, clock.instant()))
                        .tag(String.valueOf(signal.revision()))
                        .build())
                .orElseGet(SignalResource::unknown);
    }

    @GET
    @Path("/{id}/history")
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
    @Operation(operationId = "readSignalHistory", summary = "What was done about it, by whom and when")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SignalHistoryView.class)))
    public Response history(@PathParam("id") UUID id) {
        var sight = SignalSight.of(caller.get());
        return signals.byId(id, sight)
                .flatMap(signal -> sight.depth(signal).map(far -> SignalHistoryView.of(whole(signal), far)))
                .map(view -> Response.ok(view).build())
                .orElseGet(SignalResource::unknown);
    }

    private SignalView.Whole whole(Signal signal) {
        return new SignalView.Whole(signals.words(signal), history.of(signal.id()));
    }

    private static Response unknown() {
        return Problem.of(PlatformProblem.NOT_FOUND).asResponse();
    }
}
