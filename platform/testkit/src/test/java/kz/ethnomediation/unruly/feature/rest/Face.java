package kz.ethnomediation.unruly.feature.rest;

import jakarta.ws.rs.GET;
import kz.ethnomediation.unruly.feature.persistence.Stored;

/** Shows an entity to anybody, on purpose. */
public class Face {

    @GET
    public Stored open() {
        return new Stored();
    }
}
