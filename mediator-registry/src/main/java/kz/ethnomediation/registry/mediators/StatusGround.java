package kz.ethnomediation.registry.mediators;

import static kz.ethnomediation.registry.mediators.MediatorStatus.ACTIVE;
import static kz.ethnomediation.registry.mediators.MediatorStatus.EXCLUDED;
import static kz.ethnomediation.registry.mediators.MediatorStatus.SUSPENDED;

/** Why a status was taken (domain 1.6), and for which steps the reason can serve. */
public enum StatusGround {
    /** The papers are in order. */
    ADMITTED,
    /** What the suspension rested on has ceased. */
    GROUND_CEASED,
    /** The mediator asked for it in writing. */
    OWN_REQUEST,
    /** Entered the service of the state. */
    STATE_SERVICE,
    /** A complaint is under examination. */
    COMPLAINT,
    /** The person does not, or no longer, meet what the law requires: conviction, prosecution, incapacity. */
    REQUIREMENTS_NOT_MET,
    /** A documented violation of law or ethics. */
    VIOLATION,
    /** The community assembly recalled its mediator; public mediators only. */
    RECALLED,
    DEATH;

    /** Whether a mediator of {@code kind} can take {@code status} for this reason. */
    public boolean servesFor(MediatorStatus status, MediatorKind kind) {
        return switch (this) {
            case ADMITTED, GROUND_CEASED -> status == ACTIVE;
            case OWN_REQUEST, STATE_SERVICE -> status == SUSPENDED || status == EXCLUDED;
            case COMPLAINT -> status == SUSPENDED;
            case RECALLED -> status == EXCLUDED && kind == MediatorKind.PUBLIC;
            case REQUIREMENTS_NOT_MET, VIOLATION, DEATH -> status == EXCLUDED;
        };
    }
}
