package kz.ethnomediation.intake.notices;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a notice tells. */
public enum NoticeKind {
    /** The term of the answer was extended (APPC art. 76). */
    EXTENSION,
    /** The appeal was sent on to the competent body (APPC art. 65, 76). */
    REDIRECTION,
    /** The appeal was answered. */
    ANSWER,
    /** The law excludes mediation in the matter (Law on Mediation art. 1). */
    OUT_OF_SCOPE,
    /** Another office has taken the appeal over. */
    TRANSFER,
    /** Somebody is invited to a first meeting. */
    INVITATION,
    /** A meeting was set. */
    SESSION;

    /** Those that call to a meeting. */
    public static final Set<NoticeKind> OF_MEETINGS = Collections.unmodifiableSet(EnumSet.of(INVITATION, SESSION));

    /** Whether it calls to a meeting: made by hand, and of use only before that moment. */
    public boolean callsToMeeting() {
        return OF_MEETINGS.contains(this);
    }

    /** Whether this fact is there in every notice of the kind, so that a text may count on it. */
    public boolean alwaysHas(NoticeFact fact) {
        return switch (fact) {
            case NUMBER, DECIDED_ON -> true;
            case UNTIL -> this == EXTENSION;
            case MEETING_AT -> callsToMeeting();
            case PLACE, OFFICE, COMPETENT_BODY, BODY_NAME, GROUND -> false;
        };
    }
}
