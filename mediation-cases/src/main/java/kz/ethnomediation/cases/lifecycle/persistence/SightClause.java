package kz.ethnomediation.cases.lifecycle.persistence;

import java.util.HashMap;
import java.util.Map;
import kz.ethnomediation.cases.lifecycle.Sight;
import kz.ethnomediation.platform.caller.Scope;

/**
 * A caller's sight as a condition on a case {@code c}, with its parameters: the one place in which a query learns what may be
 * seen. {@link Sight#covers} says the same of a case in memory, and one suite of tests holds both to it.
 */
public record SightClause(String condition, Map<String, Object> parameters) {

    private static final SightClause NOTHING = new SightClause("1 = 0", Map.of());
    private static final SightClause EVERYTHING = new SightClause("1 = 1", Map.of());

    public SightClause {
        parameters = Map.copyOf(parameters);
    }

    public static SightClause of(Sight sight) {
        return switch (sight) {
            case Sight.Territory territory -> territory(territory.scope());
            case Sight.Own own -> new SightClause("c.mediatorId = :own", Map.of("own", own.mediatorId()));
            case Sight.OwnOrFree wider -> ownOrFree(wider);
            case Sight.Nothing _ -> NOTHING;
            case Sight.Everything _ -> EVERYTHING;
        };
    }

    private static SightClause ownOrFree(Sight.OwnOrFree wider) {
        var free = territory(wider.scope());
        var parameters = new HashMap<>(free.parameters());
        parameters.put("own", wider.mediatorId());
        return new SightClause(
                "(c.mediatorId = :own or (c.mediatorId is null and " + free.condition() + "))", parameters);
    }

    private static SightClause territory(Scope scope) {
        return switch (scope) {
            case Scope.Republic _ -> EVERYTHING;
            case Scope.Regions regions when regions.codes().isEmpty() -> NOTHING;
            case Scope.Regions regions ->
                new SightClause("c.course.attributes.region in (:regions)", Map.of("regions", regions.codes()));
        };
    }
}
