package kz.ethnomediation.registry.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All logins of mediators. */
public interface Accounts {

    /** The mediator as the register has him now; empty where it has none. */
    Optional<AccountHolder> holder(UUID mediator);

    /** The account, whatever its state. */
    Optional<MediatorAccount> of(UUID mediator);

    /** The same, locked until the transaction ends. */
    Optional<MediatorAccount> toChange(UUID mediator);

    /** Keeps a new account with its first task; false, and nothing is kept, where the mediator has one or the login is another's. */
    boolean add(MediatorAccount account, String by, Instant at);

    /** Keeps what is asked for in place of what was refused, with a task; false, and nothing is kept, where the login is another's. */
    boolean askAgain(MediatorAccount account, String by, Instant at);

    /** Mediators whose account is wanted otherwise than their status says, or is for regions and an office that are no longer theirs, at most {@code limit}. */
    List<UUID> drifted(int limit);

    /** Keeps what the register wants from now on, with a task that is due at once. */
    void want(UUID mediator, AccountState wanted, Instant at);

    /** Keeps for which regions and office it is from now on; the provider is told with the next task. */
    void reshape(MediatorAccount account);

    /** Keeps what the provider has done, and that it did. */
    void done(MediatorAccount account, Instant at);
}
