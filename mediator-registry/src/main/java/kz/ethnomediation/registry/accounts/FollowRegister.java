package kz.ethnomediation.registry.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * Has the accounts follow the register: whoever is suspended or excluded loses the role at once, in the transaction that puts the
 * closing on the list, and gets it back with the next activation. A login grants no region that the mediator has left, and bears the
 * office that he has now; a region that he begins to serve is given by a keeper, not by this. It asks what is, not what has happened, so that nothing can be missed.
 */
@ApplicationScoped
public class FollowRegister {

    private final Accounts accounts;
    private final MediatorRole role;
    private final InstantSource clock;

    FollowRegister(Accounts accounts, MediatorRole role, InstantSource clock) {
        this.accounts = accounts;
        this.role = role;
        this.clock = clock;
    }

    /** As many accounts as have fallen behind, at most {@code limit}, put right. */
    @Transactional
    public List<UUID> follow(int limit) {
        var behind = accounts.drifted(limit);
        behind.forEach(this::putRight);
        return behind;
    }

    private void putRight(UUID mediator) {
        var account = accounts.toChange(mediator).orElseThrow();
        var holder = accounts.holder(mediator).orElseThrow();
        if (holder.isActive()) {
            account.user().ifPresent(role::giveBack);
            accounts.reshape(shaped(account, holder));
            accounts.want(mediator, AccountState.OPEN, clock.instant());
        } else {
            account.user().ifPresent(role::take);
            accounts.want(mediator, AccountState.CLOSED, clock.instant());
        }
    }

    private static MediatorAccount shaped(MediatorAccount account, AccountHolder holder) {
        var kept = account.regions().stream().filter(holder::isOf).toList();
        return account.in(kept.isEmpty() ? List.of(holder.registerRegion()) : kept, holder.office());
    }
}
