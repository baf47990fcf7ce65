package kz.ethnomediation.registry.particulars;

import java.util.List;

/** The answer to what a keeper says of a mediator's particulars. A refusal is a value: nothing was kept and nothing published. */
public sealed interface ParticularsOutcome {

    /** The register says so; the entry's new revision. */
    record Recorded(long revision) implements ParticularsOutcome {}

    /** No such entry in the keeper's territory. */
    record Unknown() implements ParticularsOutcome {}

    /** The keeper read an older revision than the current one. */
    record Stale(long revision) implements ParticularsOutcome {}

    /** Fields break a rule; every one of them is named. */
    record Invalid(List<Fault> faults) implements ParticularsOutcome {}

    /** One faulty field. */
    record Fault(String pointer, String code) {}
}
