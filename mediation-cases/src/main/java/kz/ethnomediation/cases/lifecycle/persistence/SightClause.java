package kz.ethnomediation.cases.lifecycle.persistence;

import java.util.HashMap;
import java.util.Map;
import kz.ethnomediation.cases.lifecycle.Sight;
import kz.ethnomediation.cases.sealing.SealKey;
import kz.ethnomediation.platform.caller.Scope;

/**
 * A caller's sight as a condition on a case {@code c}, with its parameters: the one place in which a query learns what may be
 * seen. {@link Sight#covers} says the same of a case in memory, and one suite of tests holds both to it.
 */
public record SightClause(String condition, Map<String, Object> parameters) {

    private static final SightClause NOTHING = new SightClause("1 = 0", Map.of());
    private static final SightClause EVERYTHING = new SightClause("1 = 1", Map.of());

    private static final SightClause UNSEALED = new SightClause("c.seal.at is null", Map.of());

    /** Access has ended when its time is over or the case was sealed anew, whether or not anything has run since. */
    private static final String EMERGENCY = """
            exists (select 1 from EmergencyAccess e
              where e.caseId = c.id and e.person = :person and e.beginsAt >= c.seal.at
                and e.beginsAt <= :now and e.endsAt > :now)""";

    public SightClause {
        parameters = Map.copyOf(parameters);
    }

    public static SightClause of(Sight sight) {
        return switch (sight) {
            case Sight.Everything _ -> EVERYTHING;
            case Sight.Keyed keyed -> place(keyed.place()).and(unsealedOr(keyed.key()));
            case Sight.Territory _, Sight.Own _, Sight.OwnOrFree _, Sight.Nothing _ ->
                place(sight).and(UNSEALED);
        };
    }

    private static SightClause place(Sight place) {
        return switch (place) {
            case Sight.Territory territory -> territory(territory.scope());
            case Sight.Own own -> new SightClause("c.mediatorId = :own", Map.of("own", own.mediatorId()));
            case Sight.OwnOrFree wider -> ownOrFree(wider);
            case Sight.Keyed keyed -> place(keyed.place());
            case Sight.Nothing _ -> NOTHING;
            case Sight.Everything _ -> EVERYTHING;
        };
    }

    private static SightClause unsealedOr(SealKey key) {
        if (key.opensAll()) {
            return EVERYTHING;
        }
        var condition = new StringBuilder("(").append(UNSEALED.condition()).append(" or c.seal.by = :person");
        var parameters = new HashMap<String, Object>(Map.of("person", key.subject()));
        key.mediatorId().ifPresent(mediator -> {
            condition.append(" or c.mediatorId = :keeper");
            parameters.put("keeper", mediator);
        });
        key.readsAt().ifPresent(now -> {
            condition.append(" or ").append(EMERGENCY);
            parameters.put("now", now);
        });
        return new SightClause(condition.append(')').toString(), parameters);
    }

    private SightClause and(SightClause other) {
        var both = new HashMap<>(parameters);
        both.putAll(other.parameters);
        return new SightClause(condition + " and " + other.condition, both);
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
