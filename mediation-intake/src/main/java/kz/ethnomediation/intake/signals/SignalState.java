package kz.ethnomediation.intake.signals;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a signal stands. The table of edges is the only place that says what may follow what (design §3, with the two
 * states of domain rule 41 between the answer and the end); the database repeats the list as a CHECK, and a test compares
 * both. A state that may follow itself is one in which the same verb may be taken again.
 */
public enum SignalState {
    /** Somebody has warned; nobody has looked yet. */
    RAISED,
    /** Looked at, with a tension and somebody who answers. */
    VERIFIED,
    /** Looked at, and it lies with a higher level than the office. */
    ESCALATED,
    /** Something was done, and it is still tense. */
    RESPONDED,
    /** It has calmed. */
    STABLE,
    /** Looked at again after it had calmed, and the calm holds. */
    POST_CONTROL,
    /** Over. */
    CLOSED,
    /** Not followed. */
    DISMISSED;

    /** The states that may follow. */
    public Set<SignalState> next() {
        return switch (this) {
            case RAISED -> EnumSet.of(VERIFIED, ESCALATED, DISMISSED);
            case VERIFIED -> EnumSet.of(ESCALATED, RESPONDED, STABLE);
            case ESCALATED -> EnumSet.of(ESCALATED, RESPONDED, STABLE);
            case RESPONDED -> EnumSet.of(RESPONDED, ESCALATED, STABLE, CLOSED);
            case STABLE -> EnumSet.of(STABLE, RESPONDED, POST_CONTROL, CLOSED);
            case POST_CONTROL -> EnumSet.of(POST_CONTROL, RESPONDED, CLOSED);
            case CLOSED, DISMISSED -> EnumSet.noneOf(SignalState.class);
        };
    }

    /** Whether {@code next} may follow at once. */
    public boolean mayBecome(SignalState next) {
        return next().contains(next);
    }

    /** Whether an answer is still owed. */
    public boolean isUnanswered() {
        return this == RAISED || this == VERIFIED || this == ESCALATED;
    }
}
