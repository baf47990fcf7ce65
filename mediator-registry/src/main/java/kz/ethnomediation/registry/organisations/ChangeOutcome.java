package kz.ethnomediation.registry.organisations;

/** The answer to a change. A refusal is a value: nothing was kept and nothing published. */
public sealed interface ChangeOutcome {

    /** It is on record. */
    record Recorded(long revision, RecordedChange change) implements ChangeOutcome {}

    /** No such organisation in the keeper's territory. */
    record Unknown() implements ChangeOutcome {}

    /** The keeper read another revision than the current one. */
    record Stale(long revision) implements ChangeOutcome {}

    /** The organisation would come under itself on some day. */
    record ParentCycle() implements ChangeOutcome {}

    /** A field breaks a rule. */
    record Invalid(String pointer, String code) implements ChangeOutcome {}
}
