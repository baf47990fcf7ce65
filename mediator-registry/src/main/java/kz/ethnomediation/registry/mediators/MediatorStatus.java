package kz.ethnomediation.registry.mediators;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an entry stands (domain rule 32). The table of edges is the only place in the code that says what may follow what;
 * the database repeats both lists as CHECKs, and a test compares them.
 */
public enum MediatorStatus {
    /** Entered, may not mediate yet. */
    CANDIDATE,
    /** May mediate; these are the "mediators in the register" of the report (domain rule 34). */
    ACTIVE,
    /** May not mediate for the time being. */
    SUSPENDED,
    /** Has left the register for good. */
    EXCLUDED;

    /** The statuses that may follow. */
    public Set<MediatorStatus> next() {
        return switch (this) {
            case CANDIDATE, SUSPENDED -> EnumSet.of(ACTIVE, EXCLUDED);
            case ACTIVE -> EnumSet.of(SUSPENDED, EXCLUDED);
            case EXCLUDED -> EnumSet.noneOf(MediatorStatus.class);
        };
    }

    /** Whether {@code next} may follow at once. */
    public boolean mayBecome(MediatorStatus next) {
        return next().contains(next);
    }

    /** Whether the step into this status must be given a ground. */
    public boolean needsGround() {
        return this == SUSPENDED || this == EXCLUDED;
    }

    /** Whether a mediator of this status may mediate. */
    public boolean isEntitled() {
        return this == ACTIVE;
    }
}
