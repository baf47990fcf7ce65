package kz.ethnomediation.reporting.access;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An endpoint whose author forgot to say who may call it; only tests have it. */
@Path(UnguardedResource.PATH)
public class UnguardedResource {

    static final String PATH = "/api/v1/unguarded";

    @GET
    @Operation(hidden = true)
    public String everything() {
        return "everything";
    }
}
