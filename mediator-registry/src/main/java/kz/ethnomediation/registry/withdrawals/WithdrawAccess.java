package kz.ethnomediation.registry.withdrawals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.runtime.Identifiers;
import kz.ethnomediation.registry.withdrawals.WithdrawalOutcome.BeyondTheCaller;
import kz.ethnomediation.registry.withdrawals.WithdrawalOutcome.InForceAlready;
import kz.ethnomediation.registry.withdrawals.WithdrawalOutcome.Invalid;
import kz.ethnomediation.registry.withdrawals.WithdrawalOutcome.OwnAccess;
import kz.ethnomediation.registry.withdrawals.WithdrawalOutcome.Withdrawn;

/** Takes a right from a person, in every service and from every token, whenever it was issued (design §4). */
@ApplicationScoped
public class WithdrawAccess {

    private final AccessWithdrawals withdrawals;
    private final AccessEvents events;
    private final KnownRights known;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public WithdrawAccess(
            AccessWithdrawals withdrawals,
            AccessEvents events,
            KnownRights known,
            Identifiers identifiers,
            InstantSource clock) {
        this.withdrawals = withdrawals;
        this.events = events;
        this.known = known;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param user subject of the tokens of the person who loses the right
     */
    public record Command(UUID user, Right right, WithdrawalGround ground, Caller caller) {}

    /** Withdrawn, or why not. */
    @Transactional
    public WithdrawalOutcome withdraw(Command command) {
        var refusal = refusal(command);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        withdrawals.lock(command.user());
        var earlier = withdrawals.inForce(command.user(), command.right());
        if (earlier.isPresent()) {
            return new InForceAlready(earlier.get().id());
        }
        var withdrawal = new AccessWithdrawal(
                identifiers.next(),
                command.user(),
                command.right(),
                command.ground(),
                command.caller().subject(),
                clock.instant(),
                Optional.empty());
        withdrawals.add(withdrawal);
        events.publish(new AccessEvent.Withdrawn(withdrawal, withdrawals.nextEvent(command.user())));
        return new Withdrawn(withdrawal);
    }

    private Optional<WithdrawalOutcome> refusal(Command command) {
        var unknown = known.faultOf(command.right());
        if (unknown.isPresent()) {
            return Optional.of(new Invalid(unknown.get(), "unknown"));
        }
        if (!WithdrawalSight.toDecide(command.caller()).covers(command.right())) {
            return Optional.of(new BeyondTheCaller());
        }
        return command.user().toString().equals(command.caller().subject())
                ? Optional.of(new OwnAccess())
                : Optional.empty();
    }
}
