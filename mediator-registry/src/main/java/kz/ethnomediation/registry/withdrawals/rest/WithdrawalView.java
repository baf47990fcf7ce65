package kz.ethnomediation.registry.withdrawals.rest;

import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal.Restoration;
import kz.ethnomediation.registry.withdrawals.Right;
import kz.ethnomediation.registry.withdrawals.WithdrawalGround;
import org.jspecify.annotations.Nullable;

/** A withdrawal as it is shown: ids and codes, and who did what when. */
record WithdrawalView(
        UUID id,
        UUID userId,
        @Nullable String role,
        @Nullable String region,
        WithdrawalGround ground,
        boolean inForce,
        String withdrawnBy,
        Instant withdrawnAt,
        @Nullable String restoredBy,
        @Nullable Instant restoredAt) {

    static WithdrawalView of(AccessWithdrawal withdrawal) {
        var restoration = withdrawal.restoration();
        return new WithdrawalView(
                withdrawal.id(),
                withdrawal.user(),
                withdrawal.right() instanceof Right.OfRole(var role) ? role : null,
                withdrawal.right() instanceof Right.OfRegion(var region) ? region : null,
                withdrawal.ground(),
                withdrawal.isInForce(),
                withdrawal.by(),
                withdrawal.at(),
                restoration.map(Restoration::by).orElse(null),
                restoration.map(Restoration::at).orElse(null));
    }
}
