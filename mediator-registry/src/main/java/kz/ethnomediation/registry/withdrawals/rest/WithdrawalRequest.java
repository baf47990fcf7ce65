package kz.ethnomediation.registry.withdrawals.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kz.ethnomediation.registry.withdrawals.Right;
import kz.ethnomediation.registry.withdrawals.WithdrawalGround;
import org.jspecify.annotations.Nullable;

/** What to take from whom; at most one of {@code role} and {@code region}, and with neither everything. */
record WithdrawalRequest(
        @NotNull UUID userId,
        @Nullable @Size(min = 1, max = 64) String role,
        @Nullable @Pattern(regexp = "^KZ(-[0-9]{2})?$") String region,
        @NotNull WithdrawalGround ground) {

    boolean namesTwoRights() {
        return role != null && region != null;
    }

    Right right() {
        if (role != null) {
            return new Right.OfRole(role);
        }
        return region == null ? new Right.Everything() : new Right.OfRegion(region);
    }
}
