package kz.ethnomediation.cases.subjects.rest;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kz.ethnomediation.platform.subjects.Corrections;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Asks mediation-intake whom a request is about, with this service's own token (role {@code service}). */
@Path("/api/v1/subject-requests")
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
@Produces(MediaType.APPLICATION_JSON)
interface RequestClient {

    @GET
    @Path("/{id}")
    FetchedRequest read(@PathParam("id") UUID id);

    /** Absent until intake has put its own rows right, and once all have answered. */
    @GET
    @Path("/{id}/corrections")
    Corrections corrections(@PathParam("id") UUID id);
}
