package kz.ethnomediation.registry.withdrawals.messaging;

import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal;
import kz.ethnomediation.registry.withdrawals.Right;
import kz.ethnomediation.registry.withdrawals.WithdrawalGround;
import org.jspecify.annotations.Nullable;

/** The data of access.withdrawn and .restored, version 1; a restoration has no ground. */
record AccessEventData(
        UUID withdrawalId,
        UUID userId,
        @Nullable String role,
        @Nullable String region,
        @Nullable WithdrawalGround ground,
        Instant recordedAt) {

    static AccessEventData of(AccessWithdrawal withdrawal, @Nullable WithdrawalGround ground, Instant recordedAt) {
        return new AccessEventData(
                withdrawal.id(),
                withdrawal.user(),
                withdrawal.right() instanceof Right.OfRole(var role) ? role : null,
                withdrawal.right() instanceof Right.OfRegion(var region) ? region : null,
                ground,
                recordedAt);
    }
}
