package kz.ethnomediation.cases.handover.rest;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The one call that this service makes to mediation-intake, with its own token (role {@code service}). */
@Path("/api/v1/appeals")
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
@Produces(MediaType.APPLICATION_JSON)
interface IntakeClient {

    @GET
    @Path("/{id}/handover")
    HandoverAnswer handover(@PathParam("id") UUID id);
}
