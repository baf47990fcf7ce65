package kz.ethnomediation.intake.appeals;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an appeal stands. The table of edges is the only place that says what may follow what (design §3);
 * the database repeats the list as a CHECK, and a test compares both.
 */
public enum AppealStatus {
    /** Has its number and receipt; nothing is decided. */
    REGISTERED,
    /** The scope questions were put. */
    TRIAGED,
    /** Handed over to a case; from here on only the case moves the appeal. */
    ACCEPTED,
    /** Sent on to the body that is competent. */
    REDIRECTED,
    /** No matter for mediation. */
    OUT_OF_SCOPE,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** Its case has ended; a reopened case leads back to {@link #ACCEPTED}. */
    CLOSED;

    /** The statuses that may follow. */
    public Set<AppealStatus> next() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(TRIAGED, WITHDRAWN);
            case TRIAGED -> EnumSet.of(ACCEPTED, REDIRECTED, OUT_OF_SCOPE, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(ACCEPTED);
            case REDIRECTED, OUT_OF_SCOPE, WITHDRAWN -> EnumSet.noneOf(AppealStatus.class);
        };
    }

    /** Whether {@code next} may follow at once. */
    public boolean mayBecome(AppealStatus next) {
        return next().contains(next);
    }

    /** Whether the matter belongs to mediation-cases, so that intake's own verbs are over. */
    public boolean isWithCases() {
        return this == ACCEPTED || this == CLOSED;
    }
}
