package kz.ethnomediation.orderly.feature.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import kz.ethnomediation.orderly.feature.Matter;

/** Says who may call it and shows no entity. */
public class MatterResource {

    @GET
    @RolesAllowed("reader")
    public Matter read() {
        return new Matter("x");
    }
}
