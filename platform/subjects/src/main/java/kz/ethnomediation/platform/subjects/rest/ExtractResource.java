package kz.ethnomediation.platform.subjects.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.outbox.OutboxConfig;
import kz.ethnomediation.platform.subjects.ExtractItem;
import kz.ethnomediation.platform.subjects.ReadExtract;
import org.jboss.resteasy.reactive.RestResponse;

/** What this service keeps of the person of a request. */
@Path("/api/v1/subject-extracts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ExtractResource {

    private final ReadExtract readExtract;
    private final CurrentCaller caller;
    private final String service;

    ExtractResource(ReadExtract readExtract, CurrentCaller caller, OutboxConfig config) {
        this.readExtract = readExtract;
        this.caller = caller;
        this.service = config.source();
    }

    /** One service's part of an extract; all four together are the document for the person. */
    record SubjectExtract(UUID requestId, String service, List<ExtractItem> items) {

        @Override
        public String toString() {
            return "SubjectExtract[" + requestId + "]";
        }
    }

    /** The document, once the service has carried out the request; each reading is written down. */
    @GET
    @Path("/{requestId}")
    @RolesAllowed(Roles.DPO)
    public RestResponse<SubjectExtract> read(@PathParam("requestId") UUID requestId) {
        var items = readExtract.read(requestId, caller.get()).orElseThrow(NotFoundException::new);
        return RestResponse.ResponseBuilder.ok(new SubjectExtract(requestId, service, items))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
