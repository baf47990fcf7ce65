package kz.ethnomediation.intake.incidents;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an incident stands. The table of edges is the only place that says what may follow what; the database repeats the list
 * as a CHECK, and a test compares both. A state that may follow itself is one in which more may be told.
 */
public enum IncidentState {
    /** Known; the authority has still to be told. */
    RECORDED,
    /** The authority was told. */
    NOTIFIED,
    /** Over. */
    CLOSED;

    /** The states that may follow. */
    public Set<IncidentState> next() {
        return switch (this) {
            case RECORDED -> EnumSet.of(RECORDED, NOTIFIED, CLOSED);
            case NOTIFIED -> EnumSet.of(NOTIFIED, CLOSED);
            case CLOSED -> EnumSet.noneOf(IncidentState.class);
        };
    }

    /** Whether {@code next} may follow at once. */
    public boolean mayBecome(IncidentState next) {
        return next().contains(next);
    }
}
