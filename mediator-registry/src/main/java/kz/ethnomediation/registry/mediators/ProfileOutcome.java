package kz.ethnomediation.registry.mediators;

import java.util.List;

/** The answer to what a keeper says of a mediator's name and profile. A refusal is a value: nothing was kept and nothing published. */
public sealed interface ProfileOutcome {

    /** The register says so; the entry's new revision. */
    record Recorded(long revision) implements ProfileOutcome {}

    /** No such entry in the keeper's territory. */
    record Unknown() implements ProfileOutcome {}

    /** The keeper read an older revision than the current one. */
    record Stale(long revision) implements ProfileOutcome {}

    /** Fields break a rule; every one of them is named. */
    record Invalid(List<RegistrationOutcome.Fault> faults) implements ProfileOutcome {}
}
