package kz.ethnomediation.platform.gate;

import java.util.Set;

/** The methods that any resource here could have; TRACE echoes what a client sends, and the rest nobody needs. */
final class Methods {

    /** For the header of that name. */
    static final String ALLOWED = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private static final Set<String> KNOWN = Set.of(ALLOWED.split(", "));

    private Methods() {}

    /** Whether it is one of them, in capitals: methods have a case. */
    static boolean isKnown(String method) {
        return KNOWN.contains(method);
    }
}
