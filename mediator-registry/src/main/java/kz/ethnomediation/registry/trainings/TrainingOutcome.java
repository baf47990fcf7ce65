package kz.ethnomediation.registry.trainings;

import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.Fault;

/** The answer about a training. A refusal is a value: nothing was kept and nothing published. */
public sealed interface TrainingOutcome {

    /** It is on record; warnings are codes of what is unusual and was kept all the same. */
    record Recorded(UUID id, List<String> warnings) implements TrainingOutcome {}

    /** No such training, or organiser, that is the keeper's to write. */
    record Unknown() implements TrainingOutcome {}

    /** The region is not the keeper's. */
    record OutsideYourScope() implements TrainingOutcome {}

    /** The organiser was not open on the last day. */
    record OrganiserNotOpen() implements TrainingOutcome {}

    /** A seminar is counted by heads and gives no certificates. */
    record NoCertificates() implements TrainingOutcome {}

    /** The mediator has a certificate of this training, or the organiser has used the number. */
    record CertificateTaken() implements TrainingOutcome {}

    /** Fields break a rule; every one of them is named. */
    record Invalid(List<Fault> faults) implements TrainingOutcome {}
}
