package kz.ethnomediation.registry.accounts;

/** The answer to the wish for a login. A refusal is a value: nothing was kept. */
public sealed interface AccountOutcome {

    /** It is on its way. */
    record Asked(MediatorAccount account) implements AccountOutcome {}

    /** No such entry in the keeper's territory. */
    record Unknown() implements AccountOutcome {}

    /** Only who may mediate gets a login as a mediator. */
    record NotActive() implements AccountOutcome {}

    /** The mediator has one, or the login is another mediator's. */
    record Taken() implements AccountOutcome {}

    /** What was refused is asked for again by whoever has read the refusal: no revision was named. */
    record Unread() implements AccountOutcome {}

    /** Somebody else has asked again since. */
    record Stale(long revision) implements AccountOutcome {}

    /** A field breaks a rule. */
    record Invalid(String pointer, String code) implements AccountOutcome {}
}
