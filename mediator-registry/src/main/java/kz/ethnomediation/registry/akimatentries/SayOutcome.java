package kz.ethnomediation.registry.akimatentries;

import java.util.List;
import kz.ethnomediation.registry.mediators.MediatorId;

/** The answer to what an akimat says. A refusal is a value: nothing was kept and nothing published. */
public sealed interface SayOutcome {

    /** The mediator was unknown under this id, and is a candidate of the network now. */
    record Entered(MediatorId mediator) implements SayOutcome {}

    /** The akimat says something else from its day on. */
    record Changed(MediatorId mediator) implements SayOutcome {}

    /** The akimat has said the same before. */
    record Unchanged(MediatorId mediator) implements SayOutcome {}

    /** The client speaks for no system of this name. */
    record OfAnotherSystem() implements SayOutcome {}

    /** Fields break rules; every one of them is named. */
    record Invalid(List<Fault> faults) implements SayOutcome {
        public Invalid {
            faults = List.copyOf(faults);
        }
    }

    /** One faulty field. */
    record Fault(String pointer, String code) {}
}
