package kz.ethnomediation.platform.command;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.platform.caller.CurrentCaller;

/** Whose key it is: the token's subject; callers without a token share one name. */
@ApplicationScoped
class Client {
    private static final String NOBODY = "";

    private final SecurityIdentity identity;
    private final CurrentCaller caller;

    Client(SecurityIdentity identity, CurrentCaller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    String name() {
        return identity.isAnonymous() ? NOBODY : caller.get().subject();
    }
}
