package kz.ethnomediation.platform.problem;

import java.net.URI;

/**
 * One kind of refusal that a client can tell apart: a stable URI, a status and a title in each language.
 * Every service keeps its own catalogue as an enum; a published slug never changes its meaning.
 */
public interface ProblemType {

    /** Status, slug and titles of this refusal. */
    ProblemKind kind();

    default String slug() {
        return kind().slug();
    }

    default int status() {
        return kind().status();
    }

    default Titles titles() {
        return kind().titles();
    }

    /** The {@code type} of RFC 9457, an absolute URI that is a name, not an address. */
    default URI uri() {
        return URI.create("urn:ethnomediation:problem:" + slug());
    }
}
