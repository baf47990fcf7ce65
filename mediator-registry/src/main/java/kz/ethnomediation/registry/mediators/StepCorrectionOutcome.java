package kz.ethnomediation.registry.mediators;

import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged;

/** The answer to the correction of a step. A refusal is a value: nothing was changed and nothing published. */
public sealed interface StepCorrectionOutcome {

    /** The register says so; the entry's new revision, and what is to be told. */
    record Corrected(long revision, StandingChanged event) implements StepCorrectionOutcome {}

    /** Why nothing was said. */
    sealed interface Refused extends StepCorrectionOutcome {}

    /** No such entry in the keeper's territory, or no such step of it that stands. */
    record Unknown() implements Refused {}

    /** The keeper read an older revision than the current one. */
    record Stale(long revision) implements Refused {}

    /** The steps that would stand could not follow one another. */
    record WouldNotFollow() implements Refused {}

    /** A field breaks a rule. */
    record Invalid(String pointer, String code) implements Refused {}
}
