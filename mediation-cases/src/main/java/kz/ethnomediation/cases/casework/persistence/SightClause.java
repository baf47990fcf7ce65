package kz.ethnomediation.cases.casework.persistence;

import java.util.Map;
import kz.ethnomediation.cases.lifecycle.Sight;
import kz.ethnomediation.platform.caller.Scope;

/** A caller's sight as a condition on a case {@code c}, with its parameters. */
record SightClause(String condition, Map<String, Object> parameters) {

    static SightClause of(Sight sight) {
        return switch (sight) {
            case Sight.Territory territory -> territory(territory.scope());
            case Sight.Own own -> new SightClause("c.mediatorId = :own", Map.of("own", own.mediatorId()));
            case Sight.OwnOrFree wider -> {
                var free = territory(wider.scope());
                var parameters = new java.util.HashMap<>(free.parameters());
                parameters.put("own", wider.mediatorId());
                yield new SightClause(
                        "(c.mediatorId = :own or (c.mediatorId is null and " + free.condition() + "))", parameters);
            }
            case Sight.Nothing nothing -> new SightClause("1 = 0", Map.of());
            case Sight.Everything everything -> new SightClause("1 = 1", Map.of());
        };
    }

    private static SightClause territory(Scope scope) {
        return switch (scope) {
            case Scope.Republic republic -> new SightClause("1 = 1", Map.of());
            case Scope.Regions regions when regions.codes().isEmpty() -> new SightClause("1 = 0", Map.of());
            case Scope.Regions regions ->
                new SightClause("c.course.attributes.region in (:regions)", Map.of("regions", regions.codes()));
        };
    }
}
