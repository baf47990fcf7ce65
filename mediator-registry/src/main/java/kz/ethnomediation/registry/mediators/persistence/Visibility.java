package kz.ethnomediation.registry.mediators.persistence;

import java.util.Map;
import kz.ethnomediation.platform.caller.Scope;

/** Narrows a query over {@code m} to the entries that are visible in a territory: kept there, or serving it. */
record Visibility(Scope sight) {

    static final String KEPT_OR_SERVED =
            "(array_contains(%1$s, m.profile.registerRegion) or array_intersects(m.profile.regions, %1$s))";

    String clause() {
        return switch (sight) {
            case Scope.Republic republic -> "";
            case Scope.Regions regions -> " and " + KEPT_OR_SERVED.formatted(":sight");
        };
    }

    Map<String, Object> parameters() {
        return switch (sight) {
            case Scope.Republic republic -> Map.of();
            case Scope.Regions regions -> Map.of("sight", regions.sorted().toArray(String[]::new));
        };
    }
}
