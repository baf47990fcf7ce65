package kz.ethnomediation.registry.withdrawals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A right taken from a person, and given back or not.
 *
 * @param user subject of the person's tokens
 * @param by subject of the token that took it
 */
public record AccessWithdrawal(
        UUID id,
        UUID user,
        Right right,
        WithdrawalGround ground,
        String by,
        Instant at,
        Optional<Restoration> restoration) {

    /** Who gave it back, and when. */
    public record Restoration(String by, Instant at) {}

    public boolean isInForce() {
        return restoration.isEmpty();
    }

    /** Counts what people did to it: the ETag. */
    public long revision() {
        return isInForce() ? 1 : 2;
    }

    /** The same, given back. */
    AccessWithdrawal restored(Restoration given) {
        return new AccessWithdrawal(id, user, right, ground, by, at, Optional.of(given));
    }
}
