package kz.ethnomediation.registry.withdrawals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The collection of all withdrawals ever, each with its restoration. */
public interface AccessWithdrawals {

    /** Lets one transaction at a time change a person's access, until it ends. */
    void lock(UUID user);

    /** The sequence of the next event of a person's access, from 1 without a gap; only under that person's lock. */
    long nextEvent(UUID user);

    /** Keeps a new withdrawal. */
    void add(AccessWithdrawal withdrawal);

    /** Keeps that it was given back. */
    void restore(UUID id, AccessWithdrawal.Restoration restoration);

    /** The withdrawal, whoever may see it. */
    Optional<AccessWithdrawal> byId(UUID id);

    /** The withdrawal of exactly that right that is in force. */
    Optional<AccessWithdrawal> inForce(UUID user, Right right);

    /** At most {@code limit} of those in sight, in the order of their ids. */
    List<AccessWithdrawal> page(WithdrawalFilter filter, WithdrawalSight sight, int limit);
}
