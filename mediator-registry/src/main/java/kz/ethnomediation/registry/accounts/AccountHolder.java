package kz.ethnomediation.registry.accounts;

import java.util.List;
import java.util.Optional;

/** What the register says of a mediator today, as far as a login depends on it. */
public record AccountHolder(boolean isActive, String registerRegion, List<String> regions, Optional<String> office) {

    public AccountHolder {
        regions = List.copyOf(regions);
    }

    /** Whether the entry is kept in the region or the mediator serves it. */
    boolean isOf(String region) {
        return registerRegion.equals(region) || regions.contains(region);
    }
}
