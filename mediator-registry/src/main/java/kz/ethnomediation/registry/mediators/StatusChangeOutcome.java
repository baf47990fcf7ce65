package kz.ethnomediation.registry.mediators;

import java.util.Set;
import kz.ethnomediation.registry.mediators.MediatorEvent.StatusTaken;

/** The answer to a step. A refusal is a value: nothing was changed and nothing published. */
public sealed interface StatusChangeOutcome {

    /** The step is taken; the entry's new revision, and what is to be told. */
    record Changed(long revision, StatusTaken event) implements StatusChangeOutcome {}

    /** No such entry in the keeper's territory. */
    record Unknown() implements StatusChangeOutcome {}

    /** The keeper read an older revision than the current one. */
    record Stale(long revision) implements StatusChangeOutcome {}

    /** The current status leads elsewhere. */
    record StepNotAllowed(Set<MediatorStatus> allowed) implements StatusChangeOutcome {}

    /** A field breaks a rule. */
    record Invalid(String pointer, String code) implements StatusChangeOutcome {}
}
