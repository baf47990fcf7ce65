package kz.ethnomediation.orderly.feature.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import kz.ethnomediation.orderly.feature.Matter;
import kz.ethnomediation.platform.command.Command;
import kz.ethnomediation.platform.command.ReadsOnly;

/** Says who may call it and shows no entity. */
public class MatterResource {

    @GET
    @RolesAllowed("reader")
    public Matter read() {
        return new Matter("x");
    }

    @POST
    @Command
    @RolesAllowed("writer")
    public Matter change() {
        return new Matter("y");
    }

    @POST
    @ReadsOnly("what is looked for may not stand in a URL")
    @RolesAllowed("reader")
    public Matter find() {
        return new Matter("z");
    }
}
