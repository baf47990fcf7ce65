package kz.ethnomediation.platform.gate.probe;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** One door of each kind; {@code forgotten} has no annotation that says who may pass. */
@Path("/api/v1/doors")
@Produces(MediaType.APPLICATION_JSON)
class DoorResource {

    @GET
    @RolesAllowed("operator")
    public Map<String, String> closed() {
        return Map.of("door", "closed");
    }

    @GET
    @Path("/open")
    @PermitAll
    public Map<String, String> open() {
        return Map.of("door", "open");
    }

    @POST
    @Path("/open")
    @PermitAll
    public Map<String, String> knock() {
        return Map.of("done", "POST");
    }

    @DELETE
    @Path("/open")
    @PermitAll
    public Map<String, String> remove() {
        return Map.of("done", "DELETE");
    }

    @GET
    @Path("/page")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public Response page() {
        return Response.ok("<p>page</p>")
                .header("Content-Security-Policy", "default-src 'self'")
                .header("Cache-Control", "max-age=60")
                .build();
    }

    @GET
    @Path("/forgotten")
    public Map<String, String> forgotten() {
        return Map.of("door", "forgotten");
    }
}
