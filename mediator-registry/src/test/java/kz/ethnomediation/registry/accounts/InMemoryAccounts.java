package kz.ethnomediation.registry.accounts;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Accounts and their tasks in memory, for tests of the use cases. */
final class InMemoryAccounts implements Accounts, AccountTasks {

    private final Map<UUID, AccountHolder> holders = new HashMap<>();
    private final Map<UUID, MediatorAccount> accounts = new HashMap<>();
    private final Map<UUID, String> failures = new HashMap<>();
    private final Set<UUID> tasks = new HashSet<>();

    InMemoryAccounts with(UUID mediator, AccountHolder holder) {
        holders.put(mediator, holder);
        return this;
    }

    Set<UUID> tasks() {
        return tasks;
    }

    Optional<String> failureOf(UUID mediator) {
        return Optional.ofNullable(failures.get(mediator));
    }

    @Override
    public Optional<AccountHolder> holder(UUID mediator) {
        return Optional.ofNullable(holders.get(mediator));
    }

    @Override
    public Optional<MediatorAccount> of(UUID mediator) {
        return Optional.ofNullable(accounts.get(mediator));
    }

    @Override
    public Optional<MediatorAccount> toChange(UUID mediator) {
        return of(mediator);
    }

    @Override
    public boolean add(MediatorAccount account, String by, Instant at) {
        var isTaken = accounts.values().stream().anyMatch(other -> other.login().equals(account.login()));
        if (isTaken || accounts.putIfAbsent(account.mediator(), account) != null) {
            return false;
        }
        return tasks.add(account.mediator());
    }

    @Override
    public boolean askAgain(MediatorAccount account, String by, Instant at) {
        var isTaken = accounts.values().stream()
                .anyMatch(other -> other.login().equals(account.login())
                        && !other.mediator().equals(account.mediator()));
        if (isTaken) {
            return false;
        }
        accounts.put(account.mediator(), account);
        tasks.add(account.mediator());
        return true;
    }

    @Override
    public List<UUID> drifted(int limit) {
        return accounts.values().stream()
                .filter(account -> isBehind(account, holders.get(account.mediator())))
                .map(MediatorAccount::mediator)
                .limit(limit)
                .toList();
    }

    @Override
    public void want(UUID mediator, AccountState wanted, Instant at) {
        var now = accounts.get(mediator);
        accounts.put(
                mediator,
                new MediatorAccount(
                        mediator,
                        now.login(),
                        now.existing(),
                        now.regions(),
                        now.office(),
                        now.user(),
                        wanted,
                        now.state(),
                        now.refusal(),
                        now.revision()));
        tasks.add(mediator);
    }

    private static boolean isBehind(MediatorAccount account, AccountHolder holder) {
        var isWanted = account.wanted() == AccountState.OPEN;
        var isOfAnother = !account.office().equals(holder.office())
                || !account.regions().stream().allMatch(holder::isOf);
        return holder.isActive() != isWanted || (isWanted && account.state() != AccountState.REFUSED && isOfAnother);
    }

    @Override
    public void reshape(MediatorAccount account) {
        accounts.put(account.mediator(), account);
    }

    @Override
    public void done(MediatorAccount account, Instant at) {
        accounts.put(account.mediator(), account);
    }

    @Override
    public List<UUID> claimDue(Instant now, int limit) {
        return tasks.stream().limit(limit).toList();
    }

    @Override
    public void failed(UUID mediator, String failure, Instant now) {
        failures.put(mediator, failure);
    }

    @Override
    public void finished(UUID mediator) {
        tasks.remove(mediator);
    }
}
