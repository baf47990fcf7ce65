package kz.ethnomediation.registry.withdrawals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal.Restoration;
import kz.ethnomediation.registry.withdrawals.RestorationOutcome.NotInForce;
import kz.ethnomediation.registry.withdrawals.RestorationOutcome.OwnAccess;
import kz.ethnomediation.registry.withdrawals.RestorationOutcome.Restored;
import kz.ethnomediation.registry.withdrawals.RestorationOutcome.Stale;
import kz.ethnomediation.registry.withdrawals.RestorationOutcome.Unknown;

/** Gives back what was taken; who may take a right may give it back, but nobody to himself. */
@ApplicationScoped
public class RestoreAccess {

    private final AccessWithdrawals withdrawals;
    private final AccessEvents events;
    private final InstantSource clock;

    public RestoreAccess(AccessWithdrawals withdrawals, AccessEvents events, InstantSource clock) {
        this.withdrawals = withdrawals;
        this.events = events;
        this.clock = clock;
    }

    /** Given back, or why not. */
    @Transactional
    public RestorationOutcome restore(UUID id, long expectedRevision, Caller caller) {
        var found = withdrawals
                .byId(id)
                .filter(withdrawal -> WithdrawalSight.toDecide(caller).covers(withdrawal.right()));
        if (found.isEmpty()) {
            return new Unknown();
        }
        var user = found.get().user();
        if (user.toString().equals(caller.subject())) {
            return new OwnAccess();
        }
        withdrawals.lock(user);
        var current = withdrawals.byId(id).orElseThrow();
        if (current.revision() != expectedRevision) {
            return new Stale(current.revision());
        }
        if (!current.isInForce()) {
            return new NotInForce();
        }
        var restoration = new Restoration(caller.subject(), clock.instant());
        withdrawals.restore(id, restoration);
        events.publish(new AccessEvent.Restored(current, restoration, withdrawals.nextEvent(user)));
        return new Restored(current.restored(restoration));
    }
}
