package kz.ethnomediation.platform.acting.probe;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Forgets every predicate: what comes out is what the database lets through. */
@Path("/sheets")
@Produces(MediaType.TEXT_PLAIN)
@RunOnVirtualThread
class SheetResource {
    private final Sheets sheets;

    SheetResource(Sheets sheets) {
        this.sheets = sheets;
    }

    @GET
    @RolesAllowed("operator")
    public String all() {
        return sheets.seen();
    }

    @GET
    @Path("/in-a-transaction")
    @RolesAllowed("operator")
    @Transactional
    public String allInATransaction() {
        return sheets.seen();
    }

    @GET
    @Path("/for-everybody")
    @PermitAll
    public String forEverybody() {
        return sheets.seen();
    }
}
