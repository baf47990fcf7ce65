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
import java.util.UUID;
import kz.ethnomediation.cases.casework.Errand;
import kz.ethnomediation.cases.casework.OfferMediation;
import kz.ethnomediation.cases.casework.SignContract;
import kz.ethnomediation.cases.casework.SignSettlement;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.command.Command;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The verbs of mediation: the offer, the contract to mediate, the settlement; each with the facts of the same sitting. */
@Path("/api/v1/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MediationResource {

    private final OfferMediation offerMediation;
    private final SignContract signContract;
    private final SignSettlement signSettlement;
    private final CurrentCaller caller;

    MediationResource(
            OfferMediation offerMediation,
            SignContract signContract,
            SignSettlement signSettlement,
            CurrentCaller caller) {
        this.offerMediation = offerMediation;
        this.signContract = signContract;
        this.signSettlement = signSettlement;
        this.caller = caller;
    }

    /** Offers mediation, with the consents given in the room. */
    @POST
    @Command
    @Path("/mediation-offer")
    @RolesAllowed({Roles.OPERATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.MEDIATOR})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseState.class)))
    public Response offer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid OfferRequest request) {
        return VerbAnswers.of(offerMediation.offer(errand(id, ifMatch), request.asOffer()), ifMatch);
    }

    /** Draws up the contract to mediate with all signatures; the mediation begins. */
    @POST
    @Command
    @Path("/contract")
    @RolesAllowed({Roles.OPERATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.MEDIATOR})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseState.class)))
    public Response contract(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ContractRequest request) {
        return VerbAnswers.of(signContract.sign(errand(id, ifMatch), request.asDraft()), ifMatch);
    }

    /** Draws up the settlement with the signatures of all parties; the dispute is settled. */
    @POST
    @Command
    @Path("/settlement")
    @RolesAllowed({Roles.OPERATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR, Roles.MEDIATOR})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseState.class)))
    public Response settlement(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SettlementRequest request) {
        return VerbAnswers.of(signSettlement.sign(errand(id, ifMatch), request.asSheet()), ifMatch);
    }

    private Errand errand(UUID id, @Nullable String ifMatch) {
        return new Errand(caller.get(), id, VerbAnswers.required(ifMatch));
    }
}
