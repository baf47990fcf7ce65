package kz.ethnomediation.intake.appeals.persistence;

import java.util.HashMap;
import java.util.Map;
import kz.ethnomediation.intake.appeals.SealKey;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.platform.caller.Scope;

/** A caller's sight as a condition on an appeal {@code a}, with its parameters: the one place where it becomes a query. */
public record SightClause(String condition, Map<String, Object> parameters) {

    private static final SightClause ALL = new SightClause("1 = 1", Map.of());
    private static final SightClause NONE = new SightClause("1 = 0", Map.of());
    private static final String SEEN =
            "(a.attributes.region in :seenRegions or a.transferOffer.region in :seenRegions)";
    private static final String ACTED_ON = "a.attributes.region in :seenRegions";
    private static final String OFFERED = "a.transferOffer.region in :seenRegions";

    /** What is seen. */
    public static SightClause of(Sight sight) {
        return territoryBy(SEEN, sight);
    }

    /** Seen is not yet to be done: of a territory, what counts there, and not what was only offered to it. */
    public static SightClause actedOn(Sight sight) {
        return territoryBy(ACTED_ON, sight);
    }

    /** What was offered to a territory, for whoever has one; everything that is seen for all others. */
    static SightClause offered(Sight sight) {
        return territoryBy(OFFERED, sight);
    }

    private static SightClause territoryBy(String condition, Sight sight) {
        return switch (sight) {
            case Sight.Territory(Scope.Republic _, var key) -> unsealedOr(key);
            case Sight.Territory(Scope.Regions regions, var key) ->
                in(condition, regions).and(unsealedOr(key));
            case Sight.Own(String subject, var key) ->
                new SightClause("(a.origin.registeredBy = :seer and a.transferredOn is null)", Map.of("seer", subject))
                        .and(unsealedOr(key));
            case Sight.Handover() -> new SightClause("a.status in (ACCEPTED, CLOSED)", Map.of());
            case Sight.Everything() -> ALL;
            case Sight.Nothing() -> NONE;
        };
    }

    private static SightClause unsealedOr(SealKey key) {
        if (key.opensAll()) {
            return ALL;
        }
        var unsealedOrSealer = "(a.seal.by is null or a.seal.by = :sealer";
        return key.mediatorId()
                .map(mediator -> new SightClause(
                        unsealedOrSealer + " or a.seal.mediatorId = :keeper)",
                        Map.of("sealer", key.subject(), "keeper", mediator)))
                .orElseGet(() -> new SightClause(unsealedOrSealer + ")", Map.of("sealer", key.subject())));
    }

    private static SightClause in(String condition, Scope.Regions regions) {
        return regions.codes().isEmpty() ? NONE : new SightClause(condition, Map.of("seenRegions", regions.codes()));
    }

    private SightClause and(SightClause other) {
        var both = new HashMap<>(parameters);
        both.putAll(other.parameters);
        return new SightClause(condition + " and " + other.condition, both);
    }
}
