package kz.ethnomediation.registry.accounts;

/** Where a mediator's login stands; the published list {@code account-states} has the words. */
public enum AccountState {
    /** Asked for; the identity provider has not done it yet. */
    PENDING,
    /** The mediator can sign in as such. */
    OPEN,
    /** Suspended or excluded in the register: the role and the mark are taken. */
    CLOSED,
    /** The identity provider holds something against it; {@code refusal} says what. */
    REFUSED
}
