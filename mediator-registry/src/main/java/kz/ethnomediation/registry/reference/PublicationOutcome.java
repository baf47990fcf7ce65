package kz.ethnomediation.registry.reference;

import java.time.LocalDate;
import java.util.List;

/** The answer to what a keeper wants published. A refusal is a value: nothing was published. */
public sealed interface PublicationOutcome {

    /** The next version of the list counts from the day on. */
    record Published(String list, int version, LocalDate validFrom) implements PublicationOutcome {}

    /** What counts in the whole republic is published by its keeper alone. */
    record BeyondTheCaller() implements PublicationOutcome {}

    /** There is no such list. */
    record Unknown() implements PublicationOutcome {}

    /** The list says more than words and validity: only a release, or a verb of its own, changes it. */
    record NotOfWordsAlone() implements PublicationOutcome {}

    /** Fields break rules; every one of them is named. */
    record Faulty(List<Fault> faults) implements PublicationOutcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** One faulty field. */
    record Fault(String pointer, String code) {}
}
