package kz.ethnomediation.intake.handling.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.rest.AppealView;
import kz.ethnomediation.intake.codes.AnswerMethod;
import kz.ethnomediation.intake.codes.Interethnic;
import kz.ethnomediation.intake.handling.AnswerAppeal;
import kz.ethnomediation.intake.handling.AssessInterethnic;
import kz.ethnomediation.intake.handling.ExtendAnswer;
import kz.ethnomediation.intake.handling.WithdrawAppeal;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What the applicant is owed and may do: the answer, its extension, the withdrawal; and the interethnic flag. */
@Path("/api/v1/appeals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AnswerResource {

    private final AnswerAppeal answerAppeal;
    private final ExtendAnswer extendAnswer;
    private final WithdrawAppeal withdrawAppeal;
    private final AssessInterethnic assessInterethnic;
    private final VerbAnswer answer;

    AnswerResource(
            AnswerAppeal answerAppeal,
            ExtendAnswer extendAnswer,
            WithdrawAppeal withdrawAppeal,
            AssessInterethnic assessInterethnic,
            VerbAnswer answer) {
        this.answerAppeal = answerAppeal;
        this.extendAnswer = extendAnswer;
        this.withdrawAppeal = withdrawAppeal;
        this.assessInterethnic = assessInterethnic;
        this.answer = answer;
    }

    /** How the applicant was answered; {@code words} are for the history only, {@code meetingAt} is told. */
    record AnswerRequest(
            @NotNull AnswerMethod method,
            @Nullable @Size(min = 1, max = 5_000) String words,
            @Nullable LocalDate occurredOn,
            @Nullable Instant meetingAt) {

        AnswerAppeal.Sheet sheet() {
            return new AnswerAppeal.Sheet(
                    method,
                    Optional.ofNullable(words),
                    Optional.ofNullable(occurredOn),
                    Optional.ofNullable(meetingAt));
        }

        @Override
        public String toString() {
            return "AnswerRequest[" + method + "]";
        }
    }

    /** A reasoned decision of the head; {@code until} is the new last day. */
    record ExtensionRequest(
            @NotNull LocalDate until,
            @NotBlank @Size(max = 2_000) String reason,
            @Nullable LocalDate occurredOn) {

        ExtendAnswer.Sheet sheet() {
            return new ExtendAnswer.Sheet(until, reason, Optional.ofNullable(occurredOn));
        }

        @Override
        public String toString() {
            return "ExtensionRequest[" + until + "]";
        }
    }

    /** The applicant's wish; no reason is asked. */
    record WithdrawalRequest(@Nullable LocalDate occurredOn) {}

    /** Whether there is an interethnic side, and what speaks for it. */
    record InterethnicRequest(
            @NotNull Interethnic interethnic,
            @NotBlank @Size(max = 2_000) String reason,
            @Nullable LocalDate occurredOn) {

        AssessInterethnic.Sheet sheet() {
            return new AssessInterethnic.Sheet(interethnic, reason, Optional.ofNullable(occurredOn));
        }

        @Override
        public String toString() {
            return "InterethnicRequest[" + interethnic + "]";
        }
    }

    @POST
    @Command
    @Path("/answer")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "answerAppeal", summary = "Record that the applicant was answered")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response answerAppeal(@PathParam("id") UUID id, @NotNull @Valid AnswerRequest request) {
        return answer.to(caller -> answerAppeal.answer(id, request.sheet(), caller));
    }

    @POST
    @Command
    @Path("/extension")
    @RolesAllowed({Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "extendAnswer", summary = "Extend the term of the answer, once")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response extendAnswer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ExtensionRequest request) {
        return answer.expecting(
                ifMatch, (revision, caller) -> extendAnswer.extend(id, revision, request.sheet(), caller));
    }

    @POST
    @Command
    @Path("/withdrawal")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "withdrawAppeal", summary = "Take the appeal back at the applicant's wish")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response withdrawAppeal(@PathParam("id") UUID id, @NotNull @Valid WithdrawalRequest request) {
        return answer.to(caller -> withdrawAppeal.withdraw(id, Optional.ofNullable(request.occurredOn()), caller));
    }

    @POST
    @Command
    @Path("/interethnic-flag")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "assessInterethnic", summary = "Say whether the dispute has an interethnic side")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response assessInterethnic(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid InterethnicRequest request) {
        return answer.expecting(
                ifMatch, (revision, caller) -> assessInterethnic.assess(id, revision, request.sheet(), caller));
    }
}
