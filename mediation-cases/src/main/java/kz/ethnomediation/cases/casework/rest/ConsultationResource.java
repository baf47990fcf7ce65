package kz.ethnomediation.cases.casework.rest;

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
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.casework.AssignMediator;
import kz.ethnomediation.cases.casework.CloseAtConsultation;
import kz.ethnomediation.cases.casework.Errand;
import kz.ethnomediation.cases.casework.RecordConsultation;
import kz.ethnomediation.cases.casework.RevisionCheck;
import kz.ethnomediation.cases.lifecycle.CaseOutcome;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The verbs of the first stage: who takes the case, what was talked about, and the end of it. */
@Path("/api/v1/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ConsultationResource {

    private final AssignMediator assignMediator;
    private final RecordConsultation recordConsultation;
    private final CloseAtConsultation closeAtConsultation;
    private final CurrentCaller caller;

    ConsultationResource(
            AssignMediator assignMediator,
            RecordConsultation recordConsultation,
            CloseAtConsultation closeAtConsultation,
            CurrentCaller caller) {
        this.assignMediator = assignMediator;
        this.recordConsultation = recordConsultation;
        this.closeAtConsultation = closeAtConsultation;
        this.caller = caller;
    }

    /** Gives the consultation to a mediator; a mediator takes a free case for himself or herself. */
    @POST
    @Command
    @Path("/assignment")
    @RolesAllowed({Roles.OPERATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.MEDIATOR})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseState.class)))
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AssignmentRequest request) {
        var person = caller.get();
        var errand = new Errand(person, id, VerbAnswers.forAssignment(person, ifMatch));
        return VerbAnswers.of(assignMediator.assign(errand, request.mediatorId()), ifMatch);
    }

    /** Adds a consultation that was held. */
    @POST
    @Command
    @Path("/consultations")
    @RolesAllowed({Roles.OPERATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.MEDIATOR})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ConsultationState.class)))
    public Response consult(@PathParam("id") UUID id, @NotNull @Valid ConsultationRequest request) {
        var errand = new Errand(caller.get(), id, RevisionCheck.ANY);
        var answer = recordConsultation.record(errand, request.asSheet());
        if (answer.outcome() instanceof CaseOutcome.Done(var changed)) {
            var state = new ConsultationState(answer.consultationId(), id, changed.status());
            return VerbAnswers.tagged(Response.status(Response.Status.CREATED).entity(state), changed.revision());
        }
        return VerbAnswers.of(answer.outcome(), null);
    }

    /** Ends the matter at consultation. */
    @POST
    @Command
    @Path("/consultation-closure")
    @RolesAllowed({Roles.OPERATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.MEDIATOR})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseState.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ClosureRequest request) {
        var errand = new Errand(caller.get(), id, VerbAnswers.required(ifMatch));
        var outcome = closeAtConsultation.close(
                errand, Optional.ofNullable(request.result()), Optional.ofNullable(request.occurredOn()));
        return VerbAnswers.of(outcome, ifMatch);
    }
}
