package kz.ethnomediation.platform.audit;

import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;

/**
 * Who reads.
 *
 * @param subject of the token; the row policy lets nobody write another's
 * @param origin from where, in a code: the office, or the client
 */
public record Reader(String subject, String login, Optional<String> origin) {
    /** Somebody with a verified token; an office that is no code is left out, so that it cannot hinder the reading. */
    public static Reader of(Caller caller) {
        return new Reader(caller.subject(), caller.login(), caller.office().filter(Codes::isId));
    }

    /** Somebody without a token who holds the key of one row. */
    public static Reader visitor() {
        return new Reader("visitor", "visitor", Optional.empty());
    }

    /** The service itself, on nobody's order at this moment. */
    public static Reader system() {
        return new Reader("system", "system", Optional.empty());
    }
}
