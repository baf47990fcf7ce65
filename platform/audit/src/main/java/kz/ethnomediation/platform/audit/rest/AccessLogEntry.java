package kz.ethnomediation.platform.audit.rest;

import java.time.Instant;
import kz.ethnomediation.platform.audit.Decision;
import kz.ethnomediation.platform.audit.LoggedAccess;
import kz.ethnomediation.platform.audit.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is shown.
 *
 * @param reader subject of the token, or the kind of reader that has none
 * @param origin from where, in a code
 * @param target id of what was read, of that kind
 * @param purpose what it was read for, and how that came to be known
 * @param reason of a refusal
 */
record AccessLogEntry(
        String id,
        Instant at,
        String reader,
        String login,
        @Nullable String origin,
        String kind,
        String target,
        @Nullable String purpose,
        @Nullable PurposeBasis basis,
        AccessDecision decision,
        @Nullable String reason) {
    /** What came of it. */
    enum AccessDecision {
        ALLOWED,
        REFUSED
    }

    /** How a purpose came to be known: it follows from a relation, or the reader has said so. */
    enum PurposeBasis {
        RELATION,
        STATED
    }

    static AccessLogEntry of(LoggedAccess logged) {
        var access = logged.access();
        var reason = access.decision() instanceof Decision.Refused refused ? refused.reason() : null;
        return new AccessLogEntry(
                Long.toString(logged.id()),
                logged.at(),
                access.reader().subject(),
                access.reader().login(),
                access.reader().origin().orElse(null),
                access.target().kind(),
                access.target().id(),
                access.purpose().map(Purpose::code).orElse(null),
                access.purpose().map(AccessLogEntry::basis).orElse(null),
                reason == null ? AccessDecision.ALLOWED : AccessDecision.REFUSED,
                reason);
    }

    private static PurposeBasis basis(Purpose purpose) {
        return switch (purpose.basis()) {
            case RELATION -> PurposeBasis.RELATION;
            case STATED -> PurposeBasis.STATED;
        };
    }
}
