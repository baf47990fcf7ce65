package kz.ethnomediation.platform.audit.probe;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;

/** Answers a sheet's words after it has logged that they are read. */
@Path("/api/v1/sheets/{id}")
public class SheetResource {
    private final AccessLog log;
    private final CurrentCaller caller;

    SheetResource(AccessLog log, CurrentCaller caller) {
        this.log = log;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.OPERATOR)
    public String read(@PathParam("id") String id) {
        var purpose = new Purpose("OWN", Purpose.Basis.RELATION);
        log.write(Access.allowed(Reader.of(caller.get()), new Target("sheets", id), purpose));
        return "words";
    }

    /** There is no margin on any sheet. */
    @GET
    @Path("/margin")
    @RolesAllowed(Roles.OPERATOR)
    public Response margin(@PathParam("id") String id) {
        return Response.status(Response.Status.NOT_FOUND).build();
    }
}
