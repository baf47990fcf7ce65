package kz.ethnomediation.registry.runtime;

import java.util.UUID;

/** Makes new identifiers; injected, so that tests can foresee them. */
public interface Identifiers {

    /** A new UUID of version 7 (RFC 9562): its order is the order of making, to the millisecond. */
    UUID next();
}
