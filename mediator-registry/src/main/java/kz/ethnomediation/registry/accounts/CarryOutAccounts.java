package kz.ethnomediation.registry.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import kz.ethnomediation.registry.accounts.IdentityProvider.Answer;

/** Asks the identity provider for what is due, outside every transaction, and has the answer kept; a failure puts it back. */
@ApplicationScoped
public class CarryOutAccounts {

    private static final String BROKE = "BROKE";

    private final Accounts accounts;
    private final AccountTasks tasks;
    private final IdentityProvider provider;
    private final KeepAnswer keepAnswer;
    private final InstantSource clock;

    CarryOutAccounts(
            Accounts accounts,
            AccountTasks tasks,
            IdentityProvider provider,
            KeepAnswer keepAnswer,
            InstantSource clock) {
        this.accounts = accounts;
        this.tasks = tasks;
        this.provider = provider;
        this.keepAnswer = keepAnswer;
        this.clock = clock;
    }

    /** One try for each of those that are due, at most {@code limit}; the answer is how many these were. */
    public int carryOut(int limit) {
        var due = tasks.claimDue(clock.instant(), limit);
        due.forEach(this::tryOnce);
        return due.size();
    }

    private void tryOnce(UUID mediator) {
        try {
            var account = accounts.of(mediator).orElseThrow();
            switch (asked(account)) {
                case Answer.Failed(var code) -> tasks.failed(mediator, code, clock.instant());
                case Answer.Done(var user) -> keepAnswer.keep(account, new Answer.Done(user));
                case Answer.Refused(var code) -> keepAnswer.keep(account, new Answer.Refused(code));
            }
        } catch (RuntimeException failure) {
            tasks.failed(mediator, BROKE, clock.instant());
        }
    }

    /** What the provider has never opened there is nothing to close of, but a try may have got half way: it is asked all the same. */
    private Answer asked(MediatorAccount account) {
        return account.wanted() == AccountState.OPEN ? provider.open(account) : provider.close(account);
    }
}
