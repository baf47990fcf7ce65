package kz.ethnomediation.intake.handling.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import kz.ethnomediation.intake.handling.DecideTransfer;
import kz.ethnomediation.intake.handling.DecideTransfer.Decision;
import kz.ethnomediation.intake.handling.OfferTransfer;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The way of an appeal to another region's office. */
@Path("/api/v1/appeals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TransferResource {

    private final OfferTransfer offerTransfer;
    private final DecideTransfer decideTransfer;
    private final VerbAnswer answer;

    TransferResource(OfferTransfer offerTransfer, DecideTransfer decideTransfer, VerbAnswer answer) {
        this.offerTransfer = offerTransfer;
        this.decideTransfer = decideTransfer;
        this.answer = answer;
    }

    /** The region, and the office where it is known, that is to take the appeal. */
    record TransferRequest(
            @NotNull @Pattern(regexp = "KZ-[0-9]{2}") String region,
            @Nullable @Pattern(regexp = "[0-9]{2}-[0-9]{2}") String office,
            @NotBlank @Size(max = 2_000) String reason,
            @Nullable LocalDate occurredOn) {

        OfferTransfer.Sheet sheet() {
            return new OfferTransfer.Sheet(
                    region, Optional.ofNullable(office), reason, Optional.ofNullable(occurredOn));
        }

        @Override
        public String toString() {
            return "TransferRequest[" + region + "]";
        }
    }

    /** The office of the asked region that takes the appeal. */
    record TransferAcceptanceRequest(
            @Nullable @Pattern(regexp = "[0-9]{2}-[0-9]{2}") String office,
            @Nullable LocalDate occurredOn) {

        Decision decision() {
            return new Decision.Accept(Optional.ofNullable(office), Optional.ofNullable(occurredOn));
        }
    }

    /** Why the asked region does not take it. */
    record TransferRefusalRequest(
            @NotBlank @Size(max = 2_000) String reason,
            @Nullable LocalDate occurredOn) {

        Decision decision() {
            return new Decision.Refuse(reason, Optional.ofNullable(occurredOn));
        }

        @Override
        public String toString() {
            return "TransferRefusalRequest[]";
        }
    }

    @POST
    @Command
    @Path("/transfer")
    @RolesAllowed({Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "offerTransfer", summary = "Offer the appeal to another region")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response offerTransfer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TransferRequest request) {
        return answer.expecting(
                ifMatch, (revision, caller) -> offerTransfer.offer(id, revision, request.sheet(), caller));
    }

    @POST
    @Command
    @Path("/transfer/acceptance")
    @RolesAllowed({Roles.OPERATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "acceptTransfer", summary = "Take an appeal that was offered")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response acceptTransfer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TransferAcceptanceRequest request) {
        return answer.expecting(
                ifMatch, (revision, caller) -> decideTransfer.decide(id, revision, request.decision(), caller));
    }

    @POST
    @Command
    @Path("/transfer/refusal")
    @RolesAllowed({Roles.OPERATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR})
    @Operation(operationId = "refuseTransfer", summary = "Do not take an appeal that was offered")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response refuseTransfer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TransferRefusalRequest request) {
        return answer.expecting(
                ifMatch, (revision, caller) -> decideTransfer.decide(id, revision, request.decision(), caller));
    }
}
