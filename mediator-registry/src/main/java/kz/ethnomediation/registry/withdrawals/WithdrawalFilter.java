package kz.ethnomediation.registry.withdrawals;

import java.util.Optional;
import java.util.UUID;

/**
 * Which withdrawals are looked for.
 *
 * @param inForce those in force, or those given back, or both
 * @param after the last id of the page before
 */
public record WithdrawalFilter(Optional<UUID> user, Optional<Boolean> inForce, Optional<UUID> after) {}
