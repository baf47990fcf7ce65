package kz.ethnomediation.unruly.feature.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import kz.ethnomediation.unruly.feature.persistence.Stored;

/** Shows an entity to anybody, on purpose. */
public class Face {

    @GET
    public Stored open() {
        return new Stored();
    }

    /** A change that may happen twice. */
    @POST
    @PermitAll
    public String change() {
        return "changed";
    }
}
