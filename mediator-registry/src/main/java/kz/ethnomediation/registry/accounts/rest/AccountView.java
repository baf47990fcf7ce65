package kz.ethnomediation.registry.accounts.rest;

import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.accounts.AccountState;
import kz.ethnomediation.registry.accounts.MediatorAccount;
import org.jspecify.annotations.Nullable;

/** A login as its keeper sees it; {@code refusal} is what the identity provider holds against it. */
record AccountView(
        UUID mediatorId,
        String login,
        boolean existing,
        List<String> regions,
        @Nullable String office,
        @Nullable UUID userId,
        AccountState state,
        @Nullable String refusal) {

    static AccountView of(MediatorAccount account) {
        return new AccountView(
                account.mediator(),
                account.login(),
                account.existing(),
                account.regions(),
                account.office().orElse(null),
                account.user().orElse(null),
                account.state(),
                account.refusal().orElse(null));
    }
}
