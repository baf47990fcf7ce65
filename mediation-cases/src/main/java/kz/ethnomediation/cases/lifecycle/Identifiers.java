package kz.ethnomediation.cases.lifecycle;

import java.util.UUID;

/** Makes ids; injected, so that tests can foresee them. */
public interface Identifiers {

    /** A new UUID of version 7 (RFC 9562). */
    UUID next();
}
