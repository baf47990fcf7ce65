package kz.ethnomediation.registry.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

class InMemoryAccountsTest extends AccountsContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    Accounts accounts() {
        return accounts;
    }

    @Override
    UUID mediator(boolean isActive) {
        var id = UUID.randomUUID();
        var _ = accounts.with(id, new AccountHolder(isActive, "KZ-61", List.of("KZ-61"), Optional.of("61-01")));
        return id;
    }

    @Override
    void inOneTransaction(Runnable test) {
        test.run();
    }
}
