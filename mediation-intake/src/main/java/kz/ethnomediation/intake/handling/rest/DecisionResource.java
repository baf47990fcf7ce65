package kz.ethnomediation.intake.handling.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.rest.AppealView;
import kz.ethnomediation.intake.codes.OutOfScopeGround;
import kz.ethnomediation.intake.codes.RedirectionBody;
import kz.ethnomediation.intake.handling.AcceptAppeal;
import kz.ethnomediation.intake.handling.RedirectAppeal;
import kz.ethnomediation.intake.handling.RuleOutOfScope;
import kz.ethnomediation.intake.handling.TriageAppeal;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What becomes of an appeal; each verb asks for the revision that the caller read. */
@Path("/api/v1/appeals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DecisionResource {

    private final TriageAppeal triageAppeal;
    private final AcceptAppeal acceptAppeal;
    private final RedirectAppeal redirectAppeal;
    private final RuleOutOfScope ruleOutOfScope;
    private final VerbAnswer answer;

    DecisionResource(
            TriageAppeal triageAppeal,
            AcceptAppeal acceptAppeal,
            RedirectAppeal redirectAppeal,
            RuleOutOfScope ruleOutOfScope,
            VerbAnswer answer) {
        this.triageAppeal = triageAppeal;
        this.acceptAppeal = acceptAppeal;
        this.redirectAppeal = redirectAppeal;
        this.ruleOutOfScope = ruleOutOfScope;
        this.answer = answer;
    }

    /**
     * Where the appeal is sent on.
     *
     * @param to kind of the competent body
     * @param organisationId the body itself, where the register of organisations has it
     * @param bodyName what the body itself is called, one line; for the letter, required where {@code to} is OTHER
     */
    record RedirectionRequest(
            @NotNull RedirectionBody to,
            @Nullable UUID organisationId,

            @Nullable @Size(min = 1, max = 200) @Pattern(regexp = "\\S[^\\r\\n\\t]*")
            String bodyName,

            @Nullable @Size(min = 1, max = 2_000) String reason,
            @Nullable LocalDate occurredOn) {

        RedirectAppeal.Sheet sheet() {
            return new RedirectAppeal.Sheet(
                    to,
                    Optional.ofNullable(organisationId),
                    Optional.ofNullable(bodyName),
                    Optional.ofNullable(reason),
                    Optional.ofNullable(occurredOn));
        }

        @Override
        public String toString() {
            return "RedirectionRequest[" + to + "]";
        }
    }

    /** Why the matter is none for mediation. */
    record OutOfScopeRequest(
            @NotNull OutOfScopeGround ground,
            @Nullable @Size(min = 1, max = 2_000) String reason,
            @Nullable LocalDate occurredOn) {

        RuleOutOfScope.Sheet sheet() {
            return new RuleOutOfScope.Sheet(ground, Optional.ofNullable(reason), Optional.ofNullable(occurredOn));
        }

        @Override
        public String toString() {
            return "OutOfScopeRequest[" + ground + "]";
        }
    }

    @POST
    @Command
    @Path("/triage")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(
            operationId = "triageAppeal",
            summary =
                    "Put the scope questions, or correct answers before anything has followed: one that is absent stays"
                            + " what it was, and what differs in nothing changes nothing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response triageAppeal(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TriageRequest request) {
        return answer.expecting(
                ifMatch, (revision, caller) -> triageAppeal.triage(id, revision, request.sheet(), caller));
    }

    @POST
    @Command
    @Path("/acceptance")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "acceptAppeal", summary = "Accept the appeal and hand it over to a case")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response acceptAppeal(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AcceptanceRequest request) {
        return answer.expecting(
                ifMatch, (revision, caller) -> acceptAppeal.accept(id, revision, request.sheet(), caller));
    }

    @POST
    @Command
    @Path("/redirection")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "redirectAppeal", summary = "Send the appeal on to the competent body")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response redirectAppeal(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RedirectionRequest request) {
        return answer.expecting(
                ifMatch, (revision, caller) -> redirectAppeal.redirect(id, revision, request.sheet(), caller));
    }

    @POST
    @Command
    @Path("/out-of-scope")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "ruleOutOfScope", summary = "Rule that the matter is none for mediation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response ruleOutOfScope(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid OutOfScopeRequest request) {
        return answer.expecting(
                ifMatch, (revision, caller) -> ruleOutOfScope.rule(id, revision, request.sheet(), caller));
    }
}
