package kz.ethnomediation.registry.accounts;

import java.util.UUID;

/** Where logins are kept. Both verbs may be repeated: what is done already is left as it is. */
public interface IdentityProvider {

    /**
     * Makes the login or links the one that is there, and gives it the role of a mediator, the mark {@code mediator_id}, the regions and
     * the office. It is refused where the login is another mediator's, and where it has other roles whose sight the regions would widen:
     * who keeps the register may not give those.
     */
    Answer open(MediatorAccount account);

    /** Takes role and mark and ends the sessions; a login that was made for the mediator alone is disabled. */
    Answer close(MediatorAccount account);

    /** What became of it. */
    sealed interface Answer {

        /** Done. */
        record Done(UUID user) implements Answer {}

        /** There is no such login, or something stands against it: trying again would not help. */
        record Refused(String code) implements Answer {}

        /** Not reached, or it failed: to be tried again. */
        record Failed(String code) implements Answer {}
    }
}
