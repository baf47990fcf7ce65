package kz.ethnomediation.registry.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.registry.runtime.Identifiers;
import kz.ethnomediation.registry.withdrawals.AccessEvent;
import kz.ethnomediation.registry.withdrawals.AccessEvents;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawals;
import kz.ethnomediation.registry.withdrawals.Right;
import kz.ethnomediation.registry.withdrawals.WithdrawalGround;

/**
 * The role of a mediator as all services grant it: taken within a second, tokens that are out included (design §4), whether or not the
 * identity provider can be reached. What a person has taken, the register does not give back.
 */
@ApplicationScoped
class MediatorRole {

    /** Who takes and gives back: the register by itself. */
    static final String REGISTER = "mediator-registry";

    private static final Right ROLE = new Right.OfRole(Roles.MEDIATOR);

    private final AccessWithdrawals withdrawals;
    private final AccessEvents events;
    private final Identifiers identifiers;
    private final InstantSource clock;

    MediatorRole(AccessWithdrawals withdrawals, AccessEvents events, Identifiers identifiers, InstantSource clock) {
        this.withdrawals = withdrawals;
        this.events = events;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Takes it, in the current transaction; nothing happens where it is taken already. */
    void take(UUID user) {
        withdrawals.lock(user);
        if (withdrawals.inForce(user, ROLE).isPresent()) {
            return;
        }
        var taken = new AccessWithdrawal(
                identifiers.next(), user, ROLE, WithdrawalGround.DECISION, REGISTER, clock.instant(), Optional.empty());
        withdrawals.add(taken);
        events.publish(new AccessEvent.Withdrawn(taken, withdrawals.nextEvent(user)));
    }

    /** Gives it back, in the current transaction, where the register itself took it. */
    void giveBack(UUID user) {
        withdrawals.lock(user);
        var taken = withdrawals
                .inForce(user, ROLE)
                .filter(withdrawal -> withdrawal.by().equals(REGISTER));
        if (taken.isPresent()) {
            var given = new AccessWithdrawal.Restoration(REGISTER, clock.instant());
            withdrawals.restore(taken.get().id(), given);
            events.publish(new AccessEvent.Restored(taken.get(), given, withdrawals.nextEvent(user)));
        }
    }
}
