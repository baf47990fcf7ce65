package kz.ethnomediation.registry.accounts.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.registry.accounts.IdentityProvider;
import kz.ethnomediation.registry.accounts.MediatorAccount;
import kz.ethnomediation.registry.accounts.keycloak.KeycloakCalls.CallFailed;

/** Logins in a Keycloak realm, by its admin REST API (users, role-mappings, logout). */
@ApplicationScoped
class KeycloakProvider implements IdentityProvider {

    private final KeycloakCalls calls;

    KeycloakProvider(KeycloakCalls calls) {
        this.calls = calls;
    }

    @Override
    public Answer open(MediatorAccount account) {
        return done(account, KeycloakLogin::open);
    }

    @Override
    public Answer close(MediatorAccount account) {
        return done(account, KeycloakLogin::close);
    }

    private interface Work {
        Answer on(KeycloakLogin login) throws CallFailed;
    }

    private Answer done(MediatorAccount account, Work work) {
        try {
            return work.on(new KeycloakLogin(calls.signIn(), account));
        } catch (CallFailed failure) {
            return new Answer.Failed(failure.code());
        }
    }
}
