package kz.ethnomediation.platform.problem;

import java.net.URI;

/**
 * One kind of refusal that a client can tell apart: a stable URI, a status and a title in each language.
 * Every service keeps its own catalogue as an enum; a published slug never changes its meaning.
 */
public interface ProblemType {

    /** The last part of the {@code type} URI: lower case words joined by hyphens, unique over all services. */
    String slug();

    /** The HTTP status: 400 malformed, 404 outside the caller's scope, 409 the state forbids it, 422 a rule forbids it. */
    int status();

    Titles titles();

    /** The {@code type} of RFC 9457, an absolute URI that is a name, not an address. */
    default URI uri() {
        return URI.create("urn:ethnomediation:problem:" + slug());
    }
}
