package kz.ethnomediation.platform.withdrawal;

import java.util.Optional;
import java.util.UUID;

/**
 * One withdrawal in force: of a role, of a region, or, where neither is named, of everything.
 *
 * @param id its place in its owner's register
 * @param user subject of the tokens that it narrows
 * @param region {@code KZ-61}, or {@code KZ} for the sight of the whole republic
 */
record Withdrawal(UUID id, UUID user, Optional<String> role, Optional<String> region) {

    boolean isOfEverything() {
        return role.isEmpty() && region.isEmpty();
    }
}
